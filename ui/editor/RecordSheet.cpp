// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/RecordSheet.h"

#include "lesson/PlanLayout.h"
#include "ui/common/Theme.h"
#include "ui/editor/HeaderEditor.h"
#include "ui/editor/LessonGridEditor.h"
#include "ui/editor/OwnMarks.h"
#include "ui/editor/ResourcesEditor.h"
#include "ui/editor/SheetSection.h"
#include "ui/editor/SheetText.h"
#include "ui/editor/placeEditors.h"
#include "ui/sheet/CommentMarks.h"

#include <QHBoxLayout>
#include <QScrollBar>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetMargin = 32;
constexpr int widestSheet = 860;

// A kind is described in more than one list.
bool isSamePlace(const PlaceDescription* a, const PlaceDescription* b)
{
    return a->key == b->key && QByteArrayView(a->label) == QByteArrayView(b->label);
}

// The fields below `layout` in the order they stand in it.
void collectFields(QLayout* layout, QList<QPointer<QWidget>>& fields)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->layout())
            collectFields(item->layout(), fields);
        QWidget* widget = item->widget();
        if (!widget)
            continue;
        if (widget->focusPolicy() & Qt::TabFocus)
            fields.append(widget);
        else if (widget->layout())
            collectFields(widget->layout(), fields);
    }
}

} // namespace

RecordSheet::RecordSheet(RecordEdits& edits, Textbooks& textbooks, Colleagues& colleagues, QWidget* parent)
    : QScrollArea(parent), m_edits(edits), m_textbooks(textbooks), m_colleagues(colleagues)
{
    setObjectName(u"editor.sheet"_s);
    setProperty("sheet", u"desk"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    connect(&m_edits, &RecordEdits::changed, this, &RecordSheet::showPlace);
    showPlace({});
}

// A sheet of another kind or layout is made anew. What somebody empties as they type stays where it is.
bool RecordSheet::isBuiltFor(const Places& places, bool isTyping) const
{
    if (m_kind != m_edits.record().kind().word)
        return false;
    if (!isTyping)
        return std::equal(places.begin(), places.end(), m_places.begin(), m_places.end(), &isSamePlace);
    return std::all_of(places.begin(), places.end(), [this](const PlaceDescription* place) {
        return std::any_of(m_places.begin(), m_places.end(),
                           [&](const PlaceDescription* there) { return isSamePlace(place, there); });
    });
}

void RecordSheet::build(const Places& places)
{
    m_kind = m_edits.record().kind().word;
    m_places = places;
    m_sections.clear();
    m_chain.clear();
    auto* sheet = new QFrame;
    sheet->setProperty("sheet", u"paper"_s);
    sheet->setMaximumWidth(scaled(widestSheet));
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(sheetMargin, spacing::page, sheetMargin, sheetMargin);
    rows->setSpacing(spacing::large);
    addPlaces(rows);
    rows->addStretch(1);

    auto* desk = new QWidget;
    auto* layout = new QHBoxLayout(desk);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::page);
    layout->addStretch(1);
    layout->addWidget(sheet, 100);
    layout->addStretch(1);
    if (QWidget* before = takeWidget()) { // the change may come from one of its fields
        before->hide();
        before->deleteLater();
    }
    setWidget(desk);
    m_own = new OwnMarks(m_sections, desk);
    m_marks = new CommentMarks(desk, [this](const SheetSpot& spot) { return rectOf(spot); });
    connect(m_marks, &CommentMarks::clicked, this, &RecordSheet::commentsWanted);
}

// In the order of print; two places of half the width stand beside each other.
void RecordSheet::addPlaces(QBoxLayout* layout)
{
    QBoxLayout* pair = nullptr;
    for (size_t i = 0; i < m_places.size(); ++i) {
        const PlaceDescription& place = *m_places[i];
        PlaceEditor* editor = makePlaceEditor(m_edits, m_edits.record().kind(), place, m_colleagues);
        if (!editor)
            continue;
        if (auto* header = qobject_cast<HeaderEditor*>(editor))
            header->setTextbooks(m_textbooks);
        if (auto* week = qobject_cast<LessonGridEditor*>(editor))
            week->setColleagues(m_colleagues);
        if (auto* resources = qobject_cast<ResourcesEditor*>(editor))
            connect(resources, &ResourcesEditor::folderWanted, this, &RecordSheet::resourceWanted);
        const bool isNextHalf = i + 1 < m_places.size() && m_places[i + 1]->isHalfWide;
        if (place.isHalfWide && isNextHalf && !pair) {
            pair = new QHBoxLayout;
            pair->setSpacing(spacing::page);
            layout->addLayout(pair);
            addPlace(pair, editor);
            continue;
        }
        addPlace(pair ? pair : layout, editor);
        pair = nullptr;
    }
}

void RecordSheet::addPlace(QBoxLayout* layout, PlaceEditor* editor)
{
    connect(editor, &PlaceEditor::focused, this, &RecordSheet::onFocused);
    m_sections.append(new SheetSection(editor));
    const bool isBeside = layout->direction() == QBoxLayout::LeftToRight;
    layout->addWidget(m_sections.last(), isBeside ? 1 : 0);
}

SheetSection* RecordSheet::sectionOf(const QString& place) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(), [&](const SheetSection* section) {
        return section->editor().place().key == place;
    });
    return found == m_sections.end() ? nullptr : *found;
}

SheetText* RecordSheet::currentText() const
{
    return m_currentText;
}

QList<QWidget*> RecordSheet::fields() const
{
    QList<QWidget*> fields;
    for (const QPointer<QWidget>& field : m_chain)
        if (field && field->isVisibleTo(this))
            fields.append(field);
    return fields;
}

// Empty: all of them.
void RecordSheet::showPlace(const QString& place)
{
    const Places places = shownPlaces(m_edits.record().kind(), m_edits.record().toJson());
    const bool isNew = !isBuiltFor(places, !place.isEmpty());
    const QString cursor = isNew && holdsCursor(*this) ? window()->focusWidget()->objectName() : QString();
    if (isNew)
        build(places);
    setUpdatesEnabled(false);
    for (SheetSection* section : m_sections) {
        if (isNew || place.isEmpty() || section->editor().follows(place))
            section->editor().show(m_edits.record());
    }
    setUpdatesEnabled(true);
    chainFields();
    if (isNew)
        markAgain(cursor);
    m_marks->lay();
}

// What a new sheet does not know yet, and the field where the cursor was.
void RecordSheet::markAgain(const QString& cursor)
{
    spreadComments();
    m_marks->setComments(m_counts);
    m_own->setOwn(m_ownIds);
    auto* field = cursor.isEmpty() ? nullptr : widget()->findChild<QWidget*>(cursor);
    if (field)
        field->setFocus(Qt::OtherFocusReason);
}

void RecordSheet::setComments(const QList<SheetComment>& comments)
{
    m_comments.clear();
    QList<SheetSpot> spots;
    for (const SheetComment& comment : comments) {
        QStringList& texts = m_comments[comment.spot.item];
        if (!comment.text.isEmpty())
            texts.append(comment.text);
        spots.append(comment.spot);
    }
    spreadComments();
    m_counts = countedBySpot(spots);
    m_marks->setComments(m_counts);
}

// On the desk. A spot without a block is the heading of its place.
QRect RecordSheet::rectOf(const SheetSpot& spot) const
{
    if (spot.item.isEmpty()) {
        const SheetSection* section = sectionOf(spot.place);
        return section ? QRect(section->mapTo(widget(), QPoint()), section->size()) : QRect();
    }
    for (const SheetSection* section : m_sections) {
        const QList<QRect> rects = section->editor().rectsOf({spot.item});
        if (!rects.isEmpty())
            return rects.front().translated(section->editor().mapTo(widget(), QPoint()));
    }
    return {};
}

SheetSpot RecordSheet::currentSpot() const
{
    const QWidget* cursor = window()->focusWidget();
    const QWidget* field = cursor && isAncestorOf(cursor) ? cursor : m_currentText.data();
    for (const SheetSection* section : m_sections) {
        if (field && section->isAncestorOf(field))
            return {section->editor().place().key, section->editor().itemAt(*field)};
    }
    return {};
}

void RecordSheet::setOwn(const QSet<QString>& ids)
{
    m_ownIds = ids;
    m_own->setOwn(ids);
}

void RecordSheet::spreadComments()
{
    for (SheetSection* section : m_sections)
        section->setComments(section->editor().showComments(m_comments));
}

void RecordSheet::goTo(const QString& place, const QString& block)
{
    SheetSection* section = sectionOf(place);
    if (!section)
        return;
    QWidget* target = section->editor().goTo(block);
    if (!target && !holdsCursor(*section))
        focusFirst(*section);
    if (target && holdsCursor(*target))
        ensureWidgetVisible(target, 0, spacing::page);
    else
        verticalScrollBar()->setValue((target ? target : section)->mapTo(widget(), QPoint()).y() -
                                      spacing::large);
}

bool RecordSheet::holdsCursor(const QWidget& part) const
{
    const QWidget* cursor = window()->focusWidget();
    return cursor && part.isAncestorOf(cursor);
}

// A field, or the button that makes one.
void RecordSheet::focusFirst(const SheetSection& section)
{
    QList<QPointer<QWidget>> fields;
    collectFields(section.layout(), fields);
    const auto isUsable = [](const QWidget* field) { return field->isEnabled() && !field->isHidden(); };
    const auto first = std::find_if(fields.begin(), fields.end(), isUsable);
    if (first != fields.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

void RecordSheet::onFocused(SheetText* field)
{
    if (m_currentText)
        disconnect(m_currentText, &QTextEdit::cursorPositionChanged, this, &RecordSheet::keepCursorInView);
    m_currentText = field;
    connect(field, &QTextEdit::cursorPositionChanged, this, &RecordSheet::keepCursorInView);
    connect(field, &SheetText::filesPasted, this, &RecordSheet::filesPasted, Qt::UniqueConnection);
    connect(field, &SheetText::pagePasted, this, &RecordSheet::pagePasted, Qt::UniqueConnection);
    connect(field, &SheetText::menuAsked, this, &RecordSheet::menuAsked, Qt::UniqueConnection);
    connect(field, &SheetText::stepped, &m_edits, &RecordEdits::endRun, Qt::UniqueConnection);
    emit currentTextChanged();
    for (SheetSection* section : m_sections) {
        if (section->isAncestorOf(field))
            emit placeEntered(section->editor().place().key);
    }
}

void RecordSheet::keepCursorInView()
{
    if (!m_currentText || !m_currentText->hasFocus())
        return;
    const QPoint at = m_currentText->viewport()->mapTo(widget(), m_currentText->cursorRect().center());
    ensureVisible(at.x(), at.y(), 0, scaled(60));
}

void RecordSheet::chainFields()
{
    QList<QPointer<QWidget>> fields;
    collectFields(widget()->layout(), fields);
    if (fields == m_chain)
        return;
    m_chain = fields;
    givePictures();
    for (qsizetype i = 1; i < fields.size(); ++i)
        setTabOrder(fields[i - 1], fields[i]);
}

void RecordSheet::setPictures(const SheetPictures& pictures)
{
    m_pictures = &pictures;
    givePictures();
}

void RecordSheet::givePictures()
{
    for (const QPointer<QWidget>& field : std::as_const(m_chain)) {
        if (auto* text = qobject_cast<SheetText*>(field.data()))
            text->setPictures(m_pictures);
    }
}

} // namespace shanke
