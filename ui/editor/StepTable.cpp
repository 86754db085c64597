// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/StepTable.h"

#include "lesson/LessonPlan.h"
#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/editor/SheetText.h"
#include "ui/sheet/SheetWords.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString stageObject(LessonStage stage)
{
    switch (stage) {
    case LessonStage::Before:
        return u"Before"_s;
    case LessonStage::In:
        return u"In"_s;
    case LessonStage::After:
        return u"After"_s;
    }
    Q_UNREACHABLE();
}

QLabel* makeHeadCell(const QString& text)
{
    QLabel* label = makeLabel(text, TextRole::Body);
    label->setProperty("sheet", u"label"_s);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

// The rows of `steps` with what the widgets of one stage say now; the others stay.
void replaceRows(Steps& steps, const Steps& rows)
{
    for (const TeachingStep& row : rows) {
        const auto at = std::find_if(steps.begin(), steps.end(),
                                     [&](const TeachingStep& step) { return step.id == row.id; });
        if (at != steps.end())
            *at = row;
    }
}

} // namespace

StepTable::StepTable(const QStringList& columns, QWidget* parent) : QWidget(parent)
{
    setProperty("sheet", u"grid"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(1);
    m_head = createHead(columns);
    layout->addWidget(m_head);
    for (const LessonStage stage : {LessonStage::Before, LessonStage::In, LessonStage::After})
        m_bands.push_back(createBand(stage, layout));
}

QWidget* StepTable::createHead(const QStringList& columns)
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    QLabel* facts = makeHeadCell(columns.first());
    facts->setFixedWidth(StepRow::factsWidth());
    layout->addWidget(facts);
    for (int i = 1; i < columns.size(); ++i) {
        QLabel* cell = makeHeadCell(columns[i]);
        cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        layout->addWidget(cell, StepRow::shares[i - 1]);
    }
    return head;
}

StepTable::Band StepTable::createBand(LessonStage stage, QVBoxLayout* layout)
{
    auto* body = new QWidget;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(1);
    QWidget* title = createBandTitle(stage);
    layout->addWidget(title);
    layout->addWidget(body);
    auto* board = new LaneBoard([this] { return makeRow(StepRow::Shape::Card); });
    layout->addWidget(board);
    connect(board, &LaneBoard::addWanted, this, [this, stage](const QString& lane) {
        const QString id = newBlockId();
        change(withLane(lane, id, withStepAtEnd(stage, id, m_steps)), id);
    });
    const auto makeInStack = [this] { return makeRow(StepRow::Shape::Row); };
    return {stage, title, body, std::make_unique<RowStack<StepRow>>(rows, makeInStack), board};
}

QWidget* StepTable::createBandTitle(LessonStage stage)
{
    auto* title = new QWidget;
    title->setProperty("sheet", u"band"_s);
    title->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(title);
    layout->setContentsMargins(spacing::small, 2, 2, 2);
    QLabel* name = makeLabel(Words::stage(stage), TextRole::Heading);
    layout->addWidget(name);
    if (stage == LessonStage::In) {
        m_minutes = makeLabel({}, TextRole::Body);
        m_minutes->setObjectName(u"editor.minutes"_s);
        layout->addWidget(m_minutes);
    }
    layout->addStretch();
    QPushButton* add = makeButton(tr("Add a step"), ButtonKind::Plain, u"add"_s);
    add->setObjectName(u"editor.add"_s + stageObject(stage));
    add->setAccessibleName(tr("Add a step: %1").arg(Words::stage(stage)));
    connect(add, &QPushButton::clicked, this, [this, stage] {
        const QString id = newBlockId();
        change(withStepAtEnd(stage, id, m_steps), id);
    });
    layout->addWidget(add);
    return title;
}

StepRow* StepTable::makeRow(StepRow::Shape shape)
{
    auto* row = new StepRow(shape);
    connect(row, &StepRow::edited, this, &StepTable::onRowEdited);
    connect(row, &StepRow::focused, this, &StepTable::focused);
    connect(row, &StepRow::addWanted, this, [this](const QString& after) {
        const QString id = newBlockId();
        change(withStepAfter(after, id, m_steps), id);
    });
    connect(row, &StepRow::moveWanted, this,
            [this](const QString& id, bool up) { change(withStepMoved(id, up, m_steps), id); });
    connect(row, &StepRow::removeWanted, this, [this](const QString& id) {
        const auto at = std::find_if(m_steps.begin(), m_steps.end(),
                                     [&](const TeachingStep& step) { return step.id == id; });
        const QString next = std::next(at) != m_steps.end() ? std::next(at)->id : QString();
        change(withoutStep(id, m_steps), next);
    });
    return row;
}

void StepTable::showSteps(const Steps& steps, const QStringList& lanes, const PlanMinutes& asked)
{
    m_steps = steps;
    m_lanes = lanes;
    m_asked = asked;
    m_head->setHidden(hasLanes());
    int number = 0;
    for (Band& band : m_bands) {
        const Steps rows = stepsOf(band.stage, steps);
        band.stack->show(hasLanes() ? Steps() : rows);
        band.body->setHidden(hasLanes() || rows.empty());
        band.board->showSteps(hasLanes() ? rows : Steps(), m_lanes);
        band.board->setVisible(hasLanes());
        for (StepRow* row : rowsIn(band))
            row->setNumber(++number);
    }
    showMinutes();
}

void StepTable::change(const Steps& steps, const QString& focusId)
{
    emit edited(steps);
    focusStep(focusId);
}

const std::vector<StepRow*>& StepTable::rowsIn(const Band& band) const
{
    return hasLanes() ? band.board->rows() : band.stack->rows();
}

void StepTable::onRowEdited()
{
    for (const Band& band : m_bands) {
        Steps rows;
        for (const StepRow* row : rowsIn(band))
            rows.push_back(row->value());
        replaceRows(m_steps, rows);
    }
    showMinutes();
    emit edited(m_steps);
}

void StepTable::showMinutes()
{
    const int sum = minutesInClass(m_steps);
    const ToneColours& tone = m_asked.holds(sum) ? colours().good : colours().attention;
    m_minutes->setText(SheetWords::minutesOfPeriod(sum, m_asked));
    m_minutes->setStyleSheet(u"color: %1; background: %2; border-radius: 4px; padding: 1px 8px;"_s.arg(
        tone.ink.name(), tone.paper.name()));
}

void StepTable::setComments(const QHash<QString, QStringList>& byStep)
{
    for (const Band& band : m_bands)
        for (StepRow* row : rowsIn(band))
            row->setComments(byStep.value(row->id()));
}

QList<const QWidget*> StepTable::rowsOf(const QSet<QString>& ids) const
{
    QList<const QWidget*> rows;
    for (const Band& band : m_bands) {
        for (const StepRow* row : rowsIn(band)) {
            if (ids.contains(row->id()))
                rows.append(row);
        }
    }
    return rows;
}

QString StepTable::idAt(const QWidget& field) const
{
    for (const Band& band : m_bands) {
        for (const StepRow* row : rowsIn(band)) {
            if (row->isAncestorOf(&field))
                return row->id();
        }
    }
    return {};
}

QWidget* StepTable::focusStep(const QString& id)
{
    StepRow* found = row(id);
    if (found)
        found->focusFirst();
    return found;
}

QWidget* StepTable::band(LessonStage stage) const
{
    const auto found =
        std::find_if(m_bands.begin(), m_bands.end(), [&](const Band& band) { return band.stage == stage; });
    return found->title;
}

// The first one for an empty id.
StepRow* StepTable::row(const QString& id) const
{
    for (const Band& band : m_bands) {
        for (StepRow* found : rowsIn(band)) {
            if (id.isEmpty() || found->id() == id)
                return found;
        }
    }
    return nullptr;
}

} // namespace shanke
