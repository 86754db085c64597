// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SheetFinder.h"

#include "ui/common/Theme.h"
#include "ui/editor/ReadField.h"
#include "ui/sheet/RichMarkup.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>

#include <tuple>

namespace shanke {

namespace {

QTextCursor cursorOver(const QTextEdit& text, int at, qsizetype length)
{
    QTextCursor cursor(text.document());
    cursor.setPosition(at);
    cursor.setPosition(at + int(length), QTextCursor::KeepAnchor);
    return cursor;
}

void select(QWidget* field, int at, qsizetype length)
{
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->setSelection(at, int(length));
    else if (auto* text = qobject_cast<QTextEdit*>(field))
        text->setTextCursor(cursorOver(*text, at, length));
}

void deselect(QWidget* field)
{
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->deselect();
    } else if (auto* text = qobject_cast<QTextEdit*>(field)) {
        QTextCursor cursor = text->textCursor();
        cursor.clearSelection();
        text->setTextCursor(cursor);
    }
}

// A field is as tall as its text, so the line with the hit is what has to be seen.
void bringIntoView(QWidget* field)
{
    for (QWidget* outer = field->parentWidget(); outer; outer = outer->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(outer);
        if (!area)
            continue;
        const auto* text = qobject_cast<QTextEdit*>(field);
        const QPoint inField = text ? text->cursorRect().center() : field->rect().center();
        const QPoint at = field->mapTo(area->widget(), inField);
        area->ensureVisible(at.x(), at.y(), 0, scaled(60));
        return;
    }
}

// A reading or a picture stands there as a text that is none.
bool isKeptAt(const QTextEdit& text, int at, qsizetype length)
{
    QTextCursor cursor(text.document());
    for (int i = at + 1; i <= at + int(length); ++i) {
        cursor.setPosition(i);
        if (cursor.charFormat().hasProperty(KeptMarkup::source))
            return true;
    }
    return false;
}

// The text of a field without readings, and where each of its characters stands there. "静(jìng)夜" is 静夜.
struct BaseText
{
    QString text;
    QList<int> at;

    void add(const QString& more, int begin)
    {
        for (int i = 0; i < int(more.size()); ++i) {
            text += more[i] == QChar::Nbsp ? QChar(u' ') : more[i]; // as toPlainText() says it
            at.append(begin + i);
        }
    }
};

void addWithoutReadings(BaseText& base, const QString& shown, int begin)
{
    bool isReading = false;
    for (int i = 0; i < int(shown.size()); ++i) {
        isReading = isReading || shown[i] == u'(';
        if (!isReading)
            base.add(shown.mid(i, 1), begin + i);
        isReading = isReading && shown[i] != u')';
    }
}

BaseText baseTextOf(const QTextDocument& document)
{
    BaseText base;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment run = it.fragment();
            const QString source = run.charFormat().property(KeptMarkup::source).toString();
            if (source.startsWith(u"<ruby>"))
                addWithoutReadings(base, run.text(), run.position());
            else
                base.add(run.text(), run.position());
        }
        base.add(QStringLiteral("\n"), block.position() + block.length() - 1);
    }
    return base;
}

} // namespace

QString textOfField(const QWidget& field)
{
    if (const auto* text = qobject_cast<const QTextEdit*>(&field))
        return text->toPlainText();
    const auto* line = qobject_cast<const QLineEdit*>(&field);
    return line ? line->text() : QString();
}

void SheetFinder::look(const QString& text, Qt::CaseSensitivity letters)
{
    m_text = text;
    m_letters = letters;
}

QList<SheetFinder::Hit> SheetFinder::hits() const
{
    QList<Hit> hits;
    if (m_text.isEmpty())
        return hits;
    for (QWidget* field : m_fields())
        hits += hitsIn(field);
    return hits;
}

// In the text as it stands there, and across the readings in it.
QList<SheetFinder::Hit> SheetFinder::hitsIn(QWidget* field) const
{
    QList<Hit> hits;
    const auto find = [&](const QString& text, auto&& place) {
        for (qsizetype at = text.indexOf(m_text, 0, m_letters); at >= 0;
             at = text.indexOf(m_text, at + m_text.size(), m_letters))
            hits.append(place(at));
    };
    const int length = int(m_text.size());
    find(textOfField(*field), [&](qsizetype at) { return Hit{field, int(at), length}; });
    const auto* text = qobject_cast<const QTextEdit*>(field);
    if (!text)
        return hits;
    const BaseText base = baseTextOf(*text->document());
    find(base.text, [&](qsizetype at) {
        return Hit{field, base.at[at], base.at[at + length - 1] + 1 - base.at[at]};
    });
    const auto isBefore = [](const Hit& a, const Hit& b) {
        return std::tie(a.at, a.length) < std::tie(b.at, b.length);
    };
    std::sort(hits.begin(), hits.end(), isBefore);
    hits.erase(std::unique(hits.begin(), hits.end(),
                           [](const Hit& a, const Hit& b) { return a.at == b.at && a.length == b.length; }),
               hits.end());
    return hits;
}

int SheetFinder::count() const
{
    return int(hits().size());
}

bool SheetFinder::isSelected(const Hit& hit) const
{
    if (hit.field != m_lastField)
        return false;
    if (const auto* line = qobject_cast<const QLineEdit*>(hit.field.data()))
        return line->selectionStart() == hit.at && line->selectedText().size() == hit.length;
    const auto* text = qobject_cast<const QTextEdit*>(hit.field.data());
    return text && text->textCursor().selectionStart() == hit.at &&
           text->textCursor().selectionEnd() == hit.at + hit.length;
}

int SheetFinder::current() const
{
    const QList<Hit> all = hits();
    for (qsizetype i = 0; i < all.size(); ++i)
        if (isSelected(all[i]))
            return int(i) + 1;
    return 0;
}

void SheetFinder::go(bool forward)
{
    const QList<Hit> all = hits();
    if (all.isEmpty())
        return;
    const QList<QWidget*> fields = m_fields();
    const qsizetype lastField = fields.indexOf(m_lastField.data());
    const auto isBehind = [&](const Hit& hit) {
        const qsizetype field = fields.indexOf(hit.field.data());
        return field > lastField || (field == lastField && hit.at > m_lastAt);
    };
    qsizetype behind = std::find_if(all.begin(), all.end(), isBehind) - all.begin();
    if (!forward) {
        const bool isOnOne =
            behind > 0 && all[behind - 1].field == m_lastField && all[behind - 1].at == m_lastAt;
        behind += all.size() - (isOnOne ? 2 : 1);
    }
    const Hit& hit = all[behind % all.size()];
    deselect(m_lastField);
    m_lastField = hit.field;
    m_lastAt = hit.at;
    select(hit.field, hit.at, hit.length);
    bringIntoView(hit.field);
}

bool SheetFinder::write(const Hit& hit, const QString& with) const
{
    if (auto* line = qobject_cast<LineField*>(hit.field.data())) {
        const bool isText = !qobject_cast<ReadField*>(line); // else a date: "3月9日" is no text to write in
        if (!isText || line->isReadOnly() || !line->isEnabled())
            return false;
        line->setSelection(hit.at, hit.length);
        line->insert(with);
        return true;
    }
    const auto* text = qobject_cast<const QTextEdit*>(hit.field.data());
    if (!text || text->isReadOnly() || !text->isEnabled() || isKeptAt(*text, hit.at, hit.length))
        return false;
    cursorOver(*text, hit.at, hit.length).insertText(with);
    return true;
}

bool SheetFinder::replace(const QString& with)
{
    const QList<Hit> all = hits();
    const auto selected =
        std::find_if(all.begin(), all.end(), [&](const Hit& hit) { return isSelected(hit); });
    if (selected == all.end() || !write(*selected, with))
        return false;
    m_lastAt = selected->at + int(with.size()) - 1; // what was written is not found again
    return true;
}

int SheetFinder::replaceAll(const QString& with)
{
    const QList<Hit> all = hits();
    int replaced = 0;
    for (auto hit = all.rbegin(); hit != all.rend(); ++hit) // from the end: places before stay where they are
        replaced += hit->field && write(*hit, with);
    return replaced;
}

} // namespace shanke
