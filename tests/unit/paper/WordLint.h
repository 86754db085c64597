// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shanke::test {

// What Word would refuse or repair in a text document, or what WPS or LibreOffice would show otherwise: parts
// that are not well-formed, relationships that lead nowhere, parts without a type, tables whose widths do not
// add up, cells that do not end with a paragraph, properties out of order. Empty: nothing.
QStringList lintWord(const QByteArray& file);

// The plain text of the body, a line a paragraph.
QString textOfWord(const QByteArray& file);
QByteArray partOfWord(const QByteArray& file, const QString& part);

} // namespace shanke::test
