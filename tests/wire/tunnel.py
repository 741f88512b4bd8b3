"""An HTTP proxy that opens tunnels (CONNECT), and says of them what a case wants. Used by test_wire.py only."""

from __future__ import annotations

import socket
import threading


def pump(source: socket.socket, target: socket.socket) -> None:
    """Hands on what comes until one of the two has gone; then both go."""
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass
    for one in (source, target):
        try:
            one.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


class Tunnel:
    """Listens on an ephemeral loopback port; `answer` is what it says to CONNECT, before it opens the tunnel."""

    def __init__(self, answer: str) -> None:
        self.answer = answer.encode("latin-1")
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        head = b""
        with sock:
            try:
                while b"\r\n\r\n" not in head:
                    data = sock.recv(65536)
                    if not data:
                        return
                    head += data
                host, _, port = head.split()[1].rpartition(b":")
                with socket.create_connection((host.decode(), int(port))) as server:
                    sock.sendall(self.answer)
                    threading.Thread(target=pump, args=(sock, server), daemon=True).start()
                    pump(server, sock)
            except OSError:
                pass

    def stop(self) -> None:
        self._socket.close()
