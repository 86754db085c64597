// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveContent.h"
#include "sheet/SheetLanguage.h"

#include <QJsonObject>

namespace shanke::test {

SheetLanguage plainWords();
// The fixture of a kind, with another title.
QJsonObject fixtureOf(const QString& kind, const QString& title = {});
// A file whose bytes are these.
ArchivedFile fileOf(const DocId& document, const QString& name, const QByteArray& bytes);
// A plan, its guide and two files, one of which is not here.
ArchiveContent lessonContent(Reader reader = Reader::Self);
// As a file.
QString written(const ArchiveContent& content, const QString& path);

} // namespace shanke::test
