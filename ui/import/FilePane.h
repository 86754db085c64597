// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxml/WordDocument.h"

#include <QHash>
#include <QTextEdit>

namespace shanke {

// The file as it reads, only to look at; lines of it can be marked. Object: "import.file".
class FilePane : public QTextEdit
{
    Q_OBJECT
public:
    explicit FilePane(QWidget* parent = nullptr);

    void showFile(const WordBlocks& text);
    // Marks these lines and scrolls to the first, which stands at `from` or behind it.
    void mark(const QStringList& lines, const QString& from);
    // What is marked, in its order.
    QStringList marked() const;

private:
    QTextCursor find(const QString& line, int from) const;
    void scrollTo(const QTextCursor& cursor);

    QHash<QString, int> m_positions; // of paragraphs and rows, by their names
    QString m_text;
};

} // namespace shanke
