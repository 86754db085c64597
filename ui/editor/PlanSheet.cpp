// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PlanSheet.h"

#include "lesson/Vocabulary.h"
#include "lesson/planKinds.h"
#include "ui/common/Buttons.h"
#include "ui/common/Theme.h"
#include "ui/editor/HeaderForm.h"
#include "ui/editor/HomeworkRow.h"
#include "ui/editor/ItemList.h"
#include "ui/editor/ObjectiveRow.h"
#include "ui/editor/SheetSection.h"
#include "ui/editor/SheetText.h"
#include "ui/editor/StepTable.h"
#include "ui/sheet/PlanPlaces.h"

#include <QHBoxLayout>
#include <QScrollBar>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetMargin = 32;
constexpr int widestSheet = 860;

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

int minutesOf(const LessonPlan& plan)
{
    return periodMinutes(plan.header().grade);
}

} // namespace

PlanSheet::PlanSheet(PlanEdits& edits, QWidget* parent) : QScrollArea(parent), m_edits(edits)
{
    setObjectName(u"editor.sheet"_s);
    setProperty("sheet", u"desk"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* desk = new QWidget;
    auto* layout = new QHBoxLayout(desk);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::page);
    layout->addStretch(1);
    layout->addWidget(createSheet(), 100);
    layout->addStretch(1);
    setWidget(desk);
    connectEdits();
    showAll();
}

QWidget* PlanSheet::createSheet()
{
    auto* sheet = new QFrame;
    sheet->setProperty("sheet", u"paper"_s);
    sheet->setMaximumWidth(scaled(widestSheet));
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(sheetMargin, spacing::page, sheetMargin, sheetMargin);
    layout->setSpacing(spacing::large);
    m_header = new HeaderForm;
    layout->addWidget(m_header);
    addPlaces(layout);
    layout->addStretch(1);
    return sheet;
}

// In the order of print; two places of half the width stand beside each other.
void PlanSheet::addPlaces(QBoxLayout* layout)
{
    const std::vector<PlaceDescription>& places = planKind().places;
    for (size_t i = 0; i < places.size(); ++i) {
        const PlaceDescription& place = places[i];
        const auto section = planSectionFromWord(place.key);
        if (place.key == PlanPlaces::objectives)
            addObjectives(layout);
        else if (place.key == PlanPlaces::steps)
            addSteps(layout);
        else if (place.key == PlanPlaces::homework)
            addHomework(layout);
        else if (section == PlanSection::BoardDesign)
            addBoard(layout);
        else if (section && place.isHalfWide)
            addPair(layout, *section, *planSectionFromWord(places[++i].key));
        else if (section)
            addText(layout, *section);
    }
}

SheetSection* PlanSheet::addSection(const QString& place, QWidget* body)
{
    auto* section = new SheetSection(place, body);
    m_sections.insert(place, section);
    return section;
}

SheetText* PlanSheet::makeSectionText(PlanSection section)
{
    const QString word = toWord(section);
    auto* text = new SheetText;
    text->setObjectName(u"editor."_s + word);
    text->setAccessibleName(PlanPlaces::title(word));
    text->setPlaceholderText(tr("Write here"));
    connect(text, &SheetText::edited, this,
            [this, section, text] { m_edits.setSection(section, text->blocks()); });
    connect(text, &SheetText::focused, this, &PlanSheet::onFocused);
    m_texts.insert(word, text);
    return text;
}

void PlanSheet::addText(QBoxLayout* layout, PlanSection section)
{
    layout->addWidget(addSection(toWord(section), makeSectionText(section)));
}

void PlanSheet::addPair(QBoxLayout* layout, PlanSection left, PlanSection right)
{
    auto* pair = new QHBoxLayout;
    pair->setSpacing(spacing::page);
    for (const PlanSection section : {left, right})
        pair->addWidget(addSection(toWord(section), makeSectionText(section)), 1);
    layout->addLayout(pair);
}

void PlanSheet::addObjectives(QBoxLayout* layout)
{
    QPushButton* add = makeButton(tr("Add an objective"), ButtonKind::Plain, u"add"_s);
    add->setObjectName(u"editor.addObjective"_s);
    m_objectives = new ItemList<ObjectiveRow>(add);
    m_objectives->onEdited = [this](const std::vector<Objective>& values) { m_edits.setObjectives(values); };
    m_objectives->onFocused = [this](SheetText* field) { onFocused(field); };
    layout->addWidget(addSection(PlanPlaces::objectives, m_objectives));
}

void PlanSheet::addSteps(QBoxLayout* layout)
{
    m_steps = new StepTable;
    connect(m_steps, &StepTable::edited, &m_edits, &PlanEdits::setSteps);
    connect(m_steps, &StepTable::focused, this, &PlanSheet::onFocused);
    layout->addWidget(addSection(PlanPlaces::steps, m_steps));
}

void PlanSheet::addBoard(QBoxLayout* layout)
{
    auto* box = new QFrame;
    box->setProperty("sheet", u"board"_s);
    SheetText* text = makeSectionText(PlanSection::BoardDesign);
    text->setLeastLines(4);
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::small);
    inside->addWidget(text);
    layout->addWidget(addSection(toWord(PlanSection::BoardDesign), box));
}

void PlanSheet::addHomework(QBoxLayout* layout)
{
    QPushButton* add = makeButton(tr("Add homework"), ButtonKind::Plain, u"add"_s);
    add->setObjectName(u"editor.addHomework"_s);
    m_homework = new ItemList<HomeworkRow>(add);
    m_homework->onEdited = [this](const std::vector<Homework>& values) { m_edits.setHomework(values); };
    m_homework->onFocused = [this](SheetText* field) { onFocused(field); };
    layout->addWidget(addSection(PlanPlaces::homework, m_homework));
}

SheetText* PlanSheet::currentText() const
{
    return m_currentText;
}

void PlanSheet::connectEdits()
{
    connect(m_header, &HeaderForm::edited, &m_edits, &PlanEdits::setHeader);
    connect(&m_edits, &PlanEdits::changed, this, &PlanSheet::showPlace);
}

void PlanSheet::showPlace(const QString& place)
{
    if (place.isEmpty())
        showAll();
    else if (place == PlanPlaces::header)
        showHeader();
    else if (place == PlanPlaces::objectives)
        showObjectives();
    else if (place == PlanPlaces::steps)
        showSteps();
    else if (place == PlanPlaces::homework)
        m_homework->showValues(m_edits.plan().homework());
    else if (const auto section = planSectionFromWord(place))
        m_texts.value(place)->setBlocks(m_edits.plan().section(*section));
    chainFields();
}

void PlanSheet::showAll()
{
    setUpdatesEnabled(false);
    for (const QString& place : PlanPlaces::inOrder())
        showPlace(place);
    setUpdatesEnabled(true);
}

// The grade tells how long a period is, the subject which dimensions objectives have.
void PlanSheet::showHeader()
{
    m_header->showHeader(m_edits.plan().header());
    showObjectives();
    showSteps();
}

void PlanSheet::showObjectives()
{
    const LessonPlan& plan = m_edits.plan();
    m_objectives->showValues(plan.objectives());
    const QStringList dimensions =
        objectiveDimensions(ObjectiveFramework::Competency, plan.header().subject) +
        objectiveDimensions(ObjectiveFramework::ThreeDimensional, plan.header().subject);
    for (ObjectiveRow* row : m_objectives->rows())
        row->setDimensions(dimensions);
}

void PlanSheet::showSteps()
{
    m_steps->showSteps(m_edits.plan().steps(), minutesOf(m_edits.plan()));
}

void PlanSheet::setComments(const QList<SheetComment>& comments)
{
    m_comments.clear();
    for (const SheetComment& comment : comments)
        m_comments[comment.block].append(comment.text);
    spreadComments();
}

// Rows show their own; what was said about a paragraph stands above its section.
void PlanSheet::spreadComments()
{
    m_objectives->setComments(m_comments);
    m_steps->setComments(m_comments);
    m_homework->setComments(m_comments);
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        QStringList said;
        QStringList about;
        for (const Block& block : it.value()->blocks()) {
            said += m_comments.value(block.id);
            if (m_comments.contains(block.id))
                about.append(block.id);
        }
        m_sections.value(it.key())->setComments(said);
        it.value()->setCommented(about);
    }
}

void PlanSheet::goTo(const QString& place, const QString& block)
{
    if (place == PlanPlaces::header) {
        verticalScrollBar()->setValue(0);
        m_header->focusTitle();
        return;
    }
    SheetSection* section = m_sections.value(place);
    if (!section)
        return;
    QWidget* target = section;
    if (place == PlanPlaces::steps)
        target = m_steps->focusStep(block);
    else if (place == PlanPlaces::objectives)
        target = m_objectives->focusItem(block);
    else if (place == PlanPlaces::homework)
        target = m_homework->focusItem(block);
    else if (SheetText* text = m_texts.value(place); !text->goToBlock(block))
        text->setFocus(Qt::OtherFocusReason);
    if (target && target != section)
        ensureWidgetVisible(target, 0, spacing::page);
    else
        verticalScrollBar()->setValue(section->mapTo(widget(), QPoint()).y() - spacing::large);
}

void PlanSheet::goToStage(LessonStage stage)
{
    verticalScrollBar()->setValue(m_steps->band(stage)->mapTo(widget(), QPoint()).y() - spacing::large);
}

void PlanSheet::onFocused(SheetText* field)
{
    if (m_currentText)
        disconnect(m_currentText, &QTextEdit::cursorPositionChanged, this, &PlanSheet::keepCursorInView);
    m_currentText = field;
    connect(field, &QTextEdit::cursorPositionChanged, this, &PlanSheet::keepCursorInView);
    connect(field, &SheetText::filesPasted, this, &PlanSheet::filesPasted, Qt::UniqueConnection);
    emit currentTextChanged();
    for (const SheetSection* section : m_sections) {
        if (section->isAncestorOf(field))
            emit placeEntered(section->place());
    }
}

void PlanSheet::keepCursorInView()
{
    if (!m_currentText || !m_currentText->hasFocus())
        return;
    const QPoint at = m_currentText->viewport()->mapTo(widget(), m_currentText->cursorRect().center());
    ensureVisible(at.x(), at.y(), 0, scaled(60));
}

void PlanSheet::chainFields()
{
    QList<QPointer<QWidget>> fields;
    collectFields(widget()->layout(), fields);
    if (fields == m_chain)
        return;
    m_chain = fields;
    for (qsizetype i = 1; i < fields.size(); ++i)
        setTabOrder(fields[i - 1], fields[i]);
}

} // namespace shanke
