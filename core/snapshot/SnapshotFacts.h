// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/FileFrame.h"

namespace shanke {

// What a snapshot file says of itself.
struct SnapshotFacts
{
    QString database;
    QString source;       // uuid of the store it is a copy of
    qint64 sequence = 0;  // of that store's last change in it
    qint64 documents = 0; // living ones
    qint64 bytes = 0;     // unpacked
    QByteArray digest;    // of the compressed data, in hexadecimal; the name of this very file
    QString made;         // ISO 8601

    QJsonObject toJson() const;
    // InvalidInput: something is missing or cannot be.
    static Result<SnapshotFacts> fromJson(const QJsonObject& object);

    static const FileFrame& frame();
};

} // namespace shanke
