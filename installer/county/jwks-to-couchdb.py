#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the signing keys of an OpenID provider into CouchDB's [jwt_keys].

    jwks-to-couchdb.py https://login.county.example/api/oidc --into 30-keys.ini
    jwks-to-couchdb.py keys.json --into 30-keys.ini
    jwks-to-couchdb.py --into 30-keys.ini --remove KEY

The argument is the issuer, whose discovery document names the keys, or a file with a JWKS document. RSA keys of
2048 bits and more and EC keys on P-256 are taken; other keys are named on standard error and left out. What the
provider has is added to the keys in the file, and those that it has no more stay: tokens that they signed are still
about. --remove takes one out, named as in the file (rsa:2025-09) or by its kid alone, when the last token that it
signed has expired; it may be given more than once. Without --into the keys are printed. The file is written whole or
not at all, and not unless a key is in it. Needs nothing but Python.
"""
import argparse
import base64
import json
import os
import re
import sys
import tempfile
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
    """Name and value of one entry of [jwt_keys], or ValueError with the reason."""
    name = key.get("kid", "_default")
    if not re.fullmatch(r"[A-Za-z0-9_.~-]{1,200}", name):
        raise ValueError("its name has characters that a configuration file cannot hold")
    if key.get("use", "sig") != "sig":
        raise ValueError("it is not for signatures")
    if key.get("kty") == "RSA":
        modulus, exponent = number(key["n"]), number(key["e"])
        if len(modulus.lstrip(b"\0")) < 256:
            raise ValueError("it has fewer than 2048 bits")
        return f"rsa:{name}", public_key(RSA, der(0x30, integer(modulus) + integer(exponent)))
    if key.get("kty") == "EC" and key.get("crv") == "P-256":
        x, y = number(key["x"]), number(key["y"])
        if len(x) != 32 or len(y) != 32:
            raise ValueError("its point has the wrong length")
        return f"ec:{name}", public_key(P256, b"\x04" + x + y)
    raise ValueError("it is neither RSA nor EC on P-256")


def entries_of(source):
    entries = {}
    for key in keys_of(source):
        try:
            name, value = entry(key)
            entries[name] = value
        except (ValueError, KeyError, TypeError) as reason:
            print(f"left out key {key.get('kid', '(unnamed)')!r}: {reason}", file=sys.stderr)
    if not entries:
        sys.exit("no usable key: nothing was written")
    return entries


def entries_in(path):
    """The keys and the remarks of a file that this program or a person wrote, in their order."""
    entries = {}
    remarks = []
    section = None
    with open(path, encoding="utf-8") as file:
        for line in file:
            if found := re.fullmatch(r"\s*\[(.+)\]\s*", line):
                section = found[1]
            elif line.lstrip().startswith((";", "#")):
                remarks.append(line.strip())
            elif not line.strip():
                continue
            elif section == "jwt_keys" and (found := re.fullmatch(r"([^\s=]+)\s*=\s*(\S.*?)\s*", line)):
                entries[found[1]] = found[2]
            else:
                sys.exit(f"{path} has something else in it than keys ({line.strip()[:40]}): nothing was written")
    return entries, remarks


def without(entries, removed, offered):
    for wanted in removed:
        names = [name for name in entries if wanted in (name, name.split(":", 1)[-1])]
        if not names:
            sys.exit(f"there is no key {wanted} to remove: nothing was written")
        for name in names:
            if name in offered:
                sys.exit(f"the provider still has the key {name}: nothing was written")
            print(f"removed {name}", file=sys.stderr)
            del entries[name]
    if not entries:
        sys.exit("no key would be left, and nobody let in: nothing was written")
    return entries


def merged(before, offered):
    for name, value in offered.items():
        if name in before and before[name] != value:
            print(f"{name} is another key now", file=sys.stderr)
        elif name not in before:
            print(f"new: {name}", file=sys.stderr)
    return {**before, **offered}


def text_of(entries, remarks):
    return "\n".join([*remarks, "[jwt_keys]", *(f"{name} = {value}" for name, value in entries.items()), ""])


def write(path, text):
    """In one step, and for whoever may read and write the file of before."""
    handle, name = tempfile.mkstemp(dir=os.path.dirname(os.path.abspath(path)), prefix=".keys-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if os.path.exists(path):
            before = os.stat(path)
            os.chmod(name, before.st_mode & 0o7777)
            if (before.st_uid, before.st_gid) != (os.geteuid(), os.getegid()):
                os.chown(name, before.st_uid, before.st_gid)
        else:
            os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def main():
    parser = argparse.ArgumentParser(usage=__doc__.strip(), add_help=False)
    parser.add_argument("source", nargs="?")
    parser.add_argument("--into")
    parser.add_argument("--remove", action="append", default=[])
    options = parser.parse_args()
    if not options.source and not (options.into and options.remove):
        parser.error("give the provider or a file with its keys")
    offered = entries_of(options.source) if options.source else {}
    before, remarks = entries_in(options.into) if options.into and os.path.exists(options.into) else ({}, [])
    entries = without(merged(before, offered), options.remove, offered)
    if not options.into:
        return print(text_of(entries, remarks), end="")
    for name in entries:
        if offered and name not in offered:
            print(f"kept: {name}, which the provider has no more", file=sys.stderr)
    write(options.into, text_of(entries, remarks))


if __name__ == "__main__":
    try:
        main()
    except (OSError, json.JSONDecodeError, KeyError, TypeError) as error:
        sys.exit(f"the keys cannot be read: {error}")
