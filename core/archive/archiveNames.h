// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What an open archive is known by, to who writes and who reads it.
namespace shanke {

inline const QString ArchiveFormat = QStringLiteral("shanke-archive");
inline constexpr int ArchiveVersion = 1;
inline const QString ManifestPart = QStringLiteral("manifest.json");
inline const QString DocumentsPart = QStringLiteral("documents.jsonl");
inline const QString FilesFolder = QStringLiteral("files/");

} // namespace shanke
