// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/DeviceKey.h"

#include <QJsonObject>

// How a signature stands in a document: Ed25519 over the canonical JSON of all members but those of CouchDB
// itself (_id, _rev...) and the signature, as base64url in the member "signature".
namespace shanke {

// InvalidInput for what has no canonical text (half of a character, a number that is none).
Result<QByteArray> signedText(QJsonObject document);
Result<QJsonObject> withSignature(QJsonObject document, const DeviceKey& key);
// For a text of another form: the document with the signature of that text.
QJsonObject withSignatureOf(QJsonObject document, const QByteArray& signature);
// Without the signature and the members of CouchDB itself.
QJsonObject withoutSignature(QJsonObject document);
// Empty when there is none, or what stands there is not base64url.
QByteArray signatureIn(const QJsonObject& document);

} // namespace shanke
