// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/table/TableReader.h"
#include "provision/table/TextFile.h"

#include <memory>

namespace shanke {

// A table as text (RFC 4180): commas, semicolons or tabs between the cells, whichever the first line with one
// has most of; quoted cells may hold all of them and line breaks.
class CsvTable final : public TableReader
{
public:
    static Result<std::unique_ptr<CsvTable>> open(const QString& path);

    Result<std::optional<TableRow>> next() override;

private:
    explicit CsvTable(std::unique_ptr<TextFile> text) : m_text(std::move(text)) {}

    void findSeparator();
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
    QChar m_separator = u',';
    qint64 m_rows = 0;
    bool m_isAtEnd = false;
};

} // namespace shanke
