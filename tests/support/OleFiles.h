// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace shanke::test {

// An OLE compound file with these streams.
QByteArray oleFile(const std::vector<std::pair<QString, QByteArray>>& streams);

// A paragraph of an old Word file. In a table, a cell ends with "\a" instead of "\r".
struct OldParagraph
{
    QString text; // with what ends it
    bool isInTable = false;
    bool endsRow = false;
};

// A .doc with these paragraphs, at most 25, and behind its text a header.
QByteArray oldWordFile(const std::vector<OldParagraph>& paragraphs, const QString& header = {},
                       quint16 flags = 0);

} // namespace shanke::test
