// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/TableReader.h"
#include "workbook/TextFile.h"

#include <memory>

namespace shanke {

// A table as text (RFC 4180) with a separator between the cells; quoted cells may hold it and line breaks.
class CsvTable final : public TableReader
{
public:
    static Result<std::unique_ptr<CsvTable>> open(const QString& path, QChar separator);
    // Those that people use: which one it is, the reader of the table knows by what comes out.
    static QList<QChar> separators() { return {u',', u';', u'\t'}; }

    Result<std::optional<TableRow>> next() override;

private:
    CsvTable(std::unique_ptr<TextFile> text, QChar separator)
        : m_text(std::move(text)), m_separator(separator)
    {
    }

    Result<std::optional<TableRow>> readRow();
    Result<QChar> take();       // a null character at the end
    Result<QChar> look();       // the same, and leaves it there
    Result<QString> readCell(); // up to a separator or the end of the line
    Result<> readQuoted(QString& cell);
    Result<bool> endsRow(); // takes the separator or line break; true for the latter
    Failure refused(const QString& because) const;

    std::unique_ptr<TextFile> m_text;
    QString m_piece;
    qsizetype m_position = 0;
    QChar m_separator;
    qint64 m_rows = 0;
    bool m_isAtEnd = false;
};

} // namespace shanke
