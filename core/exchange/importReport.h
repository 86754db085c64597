// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportedDocument.h"

#include <QJsonArray>
#include <QJsonObject>

// What an import says about a file, for programs: see README.md for each member.
namespace shanke {

QJsonObject reportOf(const ImportedDocument& document);
// Of the whole file, without its documents.
QJsonObject reportOf(const ImportedFile& file);

// One line a line, as plain text; pinyin in brackets behind its characters.
QString plainOf(const std::vector<RichText>& lines);

} // namespace shanke
