#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the signing keys of an OpenID provider into CouchDB's [jwt_keys].

    jwks-to-couchdb.py https://login.county.example/api/oidc > 30-keys.ini
    jwks-to-couchdb.py keys.json > 30-keys.ini

The argument is the issuer, whose discovery document names the keys, or a file with a JWKS document. RSA keys of
2048 bits and more and EC keys on P-256 are taken; other keys are named on standard error and left out. Nothing is
printed unless at least one key is usable. Needs nothing but Python.
"""
import base64
import json
import re
import sys
import urllib.request

LARGEST_ANSWER = 1_000_000
RSA = bytes.fromhex("300d06092a864886f70d0101010500")  # AlgorithmIdentifier rsaEncryption
P256 = bytes.fromhex("301306072a8648ce3d020106082a8648ce3d030107")  # id-ecPublicKey, prime256v1


def fetch(address):
    if not re.match(r"https://|http://(localhost|127\.0\.0\.1|\[::1\])[:/]", address):
        sys.exit(f"{address}: keys are only fetched over https")
    with urllib.request.urlopen(address, timeout=30) as answer:
        return json.loads(answer.read(LARGEST_ANSWER))


def keys_of(source):
    if not re.match(r"https?://", source):
        with open(source, encoding="utf-8") as file:
            return json.load(file)["keys"]
    discovery = fetch(source.rstrip("/") + "/.well-known/openid-configuration")
    if discovery.get("issuer", "").rstrip("/") != source.rstrip("/"):
        sys.exit(f"{source} says that it is {discovery.get('issuer')}: write exactly that into required_claims and here")
    return fetch(discovery["jwks_uri"])["keys"]


def number(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def der(tag, content):
    length = len(content)
    if length < 128:
        head = bytes([length])
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes([0x80 | size]) + length.to_bytes(size, "big")
    return bytes([tag]) + head + content


def integer(octets):
    octets = octets.lstrip(b"\0") or b"\0"
    return der(0x02, b"\0" + octets if octets[0] & 0x80 else octets)


def public_key(algorithm, bits):
    body = base64.b64encode(der(0x30, algorithm + der(0x03, b"\0" + bits))).decode()
    lines = [body[i : i + 64] for i in range(0, len(body), 64)]
    return "\\n".join(["-----BEGIN PUBLIC KEY-----", *lines, "-----END PUBLIC KEY-----", ""])


def entry(key):
    """One line of [jwt_keys], or ValueError with the reason."""
    name = key.get("kid", "_default")
    if not re.fullmatch(r"[A-Za-z0-9_.~-]{1,200}", name):
        raise ValueError("its name has characters that a configuration file cannot hold")
    if key.get("use", "sig") != "sig":
        raise ValueError("it is not for signatures")
    if key.get("kty") == "RSA":
        modulus, exponent = number(key["n"]), number(key["e"])
        if len(modulus.lstrip(b"\0")) < 256:
            raise ValueError("it has fewer than 2048 bits")
        return f"rsa:{name} = " + public_key(RSA, der(0x30, integer(modulus) + integer(exponent)))
    if key.get("kty") == "EC" and key.get("crv") == "P-256":
        x, y = number(key["x"]), number(key["y"])
        if len(x) != 32 or len(y) != 32:
            raise ValueError("its point has the wrong length")
        return f"ec:{name} = " + public_key(P256, b"\x04" + x + y)
    raise ValueError("it is neither RSA nor EC on P-256")


def main():
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__.strip())
    entries = []
    for key in keys_of(sys.argv[1]):
        try:
            entries.append(entry(key))
        except (ValueError, KeyError, TypeError) as reason:
            print(f"left out key {key.get('kid', '(unnamed)')!r}: {reason}", file=sys.stderr)
    if not entries:
        sys.exit("no usable key: nothing was written")
    print("[jwt_keys]")
    print("\n".join(entries))


if __name__ == "__main__":
    try:
        main()
    except (OSError, json.JSONDecodeError, KeyError, TypeError) as error:
        sys.exit(f"the keys cannot be read: {error}")
