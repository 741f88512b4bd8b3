"""Debian packages: made from .debian/, judged by lintian, installed in a bare chroot."""
