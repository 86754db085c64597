// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

#include <utility>
#include <vector>

namespace shanke::test {

// A sheet of a workbook: this XML between the tags of <sheetData>, and behind them `after`.
struct SheetXml
{
    QString name;
    QByteArray rows;
    QByteArray after{};
    QByteArray state{}; // "hidden"
};

// Tables as files for a test, gone with this object.
class TableFiles
{
public:
    QString write(const QString& name, const QByteArray& bytes) const;

    // A zip archive of named parts.
    QString zip(const QString& name, const std::vector<std::pair<QByteArray, QByteArray>>& parts) const;

    QString workbook(const std::vector<SheetXml>& sheets, const QStringList& strings = {},
                     const QByteArray& styles = {}) const;
    // One of a single sheet.
    QString workbook(const QByteArray& rows, const QByteArray& after = {},
                     const QStringList& strings = {}) const;

    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

// <row r="NUMBER"> with one inline text a cell; an empty text is no cell.
QByteArray sheetRow(int number, const QStringList& cells);

QByteArray gb18030(const QString& text);

} // namespace shanke::test
