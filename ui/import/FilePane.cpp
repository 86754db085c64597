// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/FilePane.h"

#include "ui/common/Theme.h"
#include "ui/import/FileWriter.h"

#include <QScrollBar>
#include <QTextOption>

namespace shanke {

using namespace Qt::StringLiterals;

FilePane::FilePane(QWidget* parent) : QTextEdit(parent)
{
    setObjectName(u"import.file"_s);
    setAccessibleName(tr("The file as it reads"));
    setReadOnly(true);
    setAcceptDrops(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void FilePane::showFile(const WordBlocks& text)
{
    setExtraSelections({});
    FileWriter writer(*document());
    writer.write(text);
    m_positions = writer.positions();
    m_text = document()->toRawText();
    moveCursor(QTextCursor::Start);
}

void FilePane::mark(const QStringList& lines, const QString& from)
{
    QTextCharFormat format;
    format.setBackground(colours().attention.paper);
    format.setForeground(colours().attention.ink);
    QList<ExtraSelection> marks;
    int at = m_positions.value(outerPlace(from), 0);
    for (const QString& line : lines) {
        const QTextCursor found = find(line.trimmed(), at);
        if (found.isNull())
            continue;
        marks.append({found, format});
        at = found.selectionEnd();
    }
    setExtraSelections(marks);
    if (!marks.isEmpty())
        scrollTo(marks.front().cursor);
}

QStringList FilePane::marked() const
{
    QStringList texts;
    for (const ExtraSelection& mark : extraSelections())
        texts.append(mark.cursor.selectedText());
    return texts;
}

QTextCursor FilePane::find(const QString& line, int from) const
{
    if (line.isEmpty())
        return {};
    qsizetype at = m_text.indexOf(line, from);
    if (at < 0)
        at = m_text.indexOf(line);
    if (at < 0)
        return {};
    QTextCursor cursor(document());
    cursor.setPosition(int(at));
    cursor.setPosition(int(at + line.size()), QTextCursor::KeepAnchor);
    return cursor;
}

// A third from above, so that what stands before is seen as well.
void FilePane::scrollTo(const QTextCursor& cursor)
{
    QTextCursor begin = cursor;
    begin.setPosition(cursor.selectionStart());
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(bar->value() + cursorRect(begin).top() - viewport()->height() / 3);
}

} // namespace shanke
