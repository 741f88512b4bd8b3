"""Certificates for the wire tests, made when they run: good ones, and one for each thing that can be wrong."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import tempfile
from pathlib import Path

NAMES = {
    "good": "IP:127.0.0.1,IP:::1,DNS:localhost",
    "wrong_host": "DNS:elsewhere.example",
    "expired": "IP:127.0.0.1",
}


class Certificates:
    """A folder with an authority (`authority`) and server certificates; TLS contexts by name."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="oac-wire-"))
        self.authority = self._make_authority("authority")
        other = self._make_authority("other")
        for name, alternative in NAMES.items():
            self._make_leaf(name, self.authority, alternative, days="0" if name == "expired" else "1")
        self._make_leaf("untrusted", other, NAMES["good"], days="1")

    def _run(self, *arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=self._folder, check=True, capture_output=True)

    def _make_authority(self, name: str) -> Path:
        self._run(
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:prime256v1",
            "-nodes",
            "-days",
            "1",
            "-subj",
            f"/CN={name}",
            "-keyout",
            f"{name}.key",
            "-out",
            f"{name}.pem",
        )
        return self._folder / f"{name}.pem"

    def _make_leaf(self, name: str, authority: Path, alternative: str, days: str) -> None:
        (self._folder / f"{name}.ext").write_text(f"subjectAltName={alternative}\n", encoding="ascii")
        self._run(
            "req",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:prime256v1",
            "-nodes",
            "-subj",
            f"/CN={name}",
            "-keyout",
            f"{name}.key",
            "-out",
            f"{name}.csr",
        )
        self._run(
            "x509",
            "-req",
            "-in",
            f"{name}.csr",
            "-CA",
            str(authority),
            "-CAkey",
            str(authority.with_suffix(".key")),
            "-set_serial",
            "1",
            "-days",
            days,
            "-extfile",
            f"{name}.ext",
            "-out",
            f"{name}.pem",
        )

    def context(self, name: str) -> ssl.SSLContext:
        """A server's context: a certificate's name, or old_protocol (TLS 1.1 at most)."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if name == "old_protocol":
            name = "good"
            context.set_ciphers("ALL:@SECLEVEL=0")
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = ssl.TLSVersion.TLSv1_1
        context.load_cert_chain(self._folder / f"{name}.pem", self._folder / f"{name}.key")
        return context

    def files(self, name: str) -> tuple[Path, Path]:
        """A certificate and its key."""
        return self._folder / f"{name}.pem", self._folder / f"{name}.key"

    def home(self, netrc: str) -> Path:
        """A home directory with a .netrc."""
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        (folder / ".netrc").write_text(netrc, encoding="ascii")
        return folder

    def remove(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
