// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/StepRow.h"

#include "lesson/planKinds.h"
#include "ui/common/FoldingRow.h"
#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/editor/ChoiceField.h"
#include "ui/editor/CommentNote.h"
#include "ui/editor/FieldRemarks.h"
#include "ui/editor/NumberField.h"
#include "ui/editor/RowTools.h"
#include "ui/editor/SheetText.h"
#include "ui/sheet/SheetWords.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr StepKind kinds[]{StepKind::PreviewCheck, StepKind::LeadIn, StepKind::New,     StepKind::Consolidate,
                           StepKind::Quiz,         StepKind::Extend, StepKind::Summary, StepKind::Homework};
constexpr int LeastTitle = 110; // about eight Han

QWidget* makeCell(QLayout* layout)
{
    auto* cell = new QWidget;
    cell->setProperty("sheet", u"cell"_s);
    cell->setAttribute(Qt::WA_StyledBackground);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(1);
    cell->setLayout(layout);
    return cell;
}

} // namespace

int StepRow::factsWidth()
{
    return scaled(138);
}

StepRow::StepRow(Shape shape, QWidget* parent) : QWidget(parent), m_shape(shape), m_comments(new CommentNote)
{
    createFields();
    createLane();
    createTexts();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    m_shape == Shape::Row ? layRow(layout) : layCard(layout);
    layout->addWidget(new FieldRemarks({m_minutes}));
    layout->addWidget(m_comments);
    createShortcuts();
    connectFields();
}

void StepRow::layRow(QBoxLayout* layout)
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(1);
    columns->addWidget(createFacts());
    for (int i = 0; i < m_cells.size(); ++i)
        columns->addWidget(m_cells[i], shares[i]);
    layout->addLayout(columns);
}

void StepRow::layCard(QBoxLayout* layout)
{
    auto* texts = new QGridLayout;
    texts->setSpacing(1);
    for (int i = 0; i < m_cells.size(); ++i)
        texts->addWidget(m_cells[i], i / 2, i % 2);
    for (SheetText* text : {m_teacher, m_pupils, m_intent, m_note}) {
        text->setPlaceholderText(text->accessibleName());
        text->setLeastLines(text == m_teacher || text == m_pupils ? 2 : 1);
    }
    layout->addWidget(createCardFacts());
    layout->addLayout(texts, 1);
}

void StepRow::createFields()
{
    m_number = makeLabel({}, TextRole::Muted);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setFixedWidth(scaled(18));
    m_kind = new ChoiceField;
    m_kind->setAccessibleName(tr("Kind of step"));
    for (const StepKind kind : kinds)
        m_kind->addKey(toWord(kind), Words::stepKind(kind));
    m_title = new LineField;
    m_title->setPlaceholderText(tr("Name of the step"));
    m_title->setAccessibleName(tr("Name of the step"));
    m_minutes = new NumberField(240);
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setPlaceholderText(u"–"_s);
    m_minutes->setFixedWidth(scaled(34));
    m_minutesUnit = makeLabel(tr("min"), TextRole::Muted);
}

// For whom a card is, and how they work.
void StepRow::createLane()
{
    m_lane = new ChoiceField(this);
    m_lane->setAccessibleName(tr("For which grade"));
    m_mode = new ChoiceField(this);
    const FieldDescription& mode = *planKind().place(u"steps"_s)->field(u"laneMode"_s);
    m_mode->setAccessibleName(KindWords::label(mode.label));
    m_mode->addKey(QString(), u"–"_s);
    for (const ChoiceDescription& choice : mode.choices)
        m_mode->addKey(choice.word, KindWords::label(choice.label));
    m_lane->hide();
    m_mode->hide();
}

void StepRow::setLanes(const QStringList& lanes)
{
    if (lanes == m_lanes)
        return;
    m_lanes = lanes;
    m_lane->clear();
    m_lane->addKey(QString(), tr("All grades"));
    for (const QString& lane : lanes)
        m_lane->addKey(lane, Words::grade(lane));
}

QWidget* StepRow::createCardFacts()
{
    auto* first = new FoldingRow;
    first->layout()->setSpacing(0);
    QHBoxLayout* const what = first->addLine();
    what->addWidget(m_number);
    what->addWidget(m_kind, 1);
    QHBoxLayout* const forWhom = first->addLine();
    for (ChoiceField* choice : {m_lane, m_mode}) {
        forWhom->addWidget(choice);
        choice->show();
    }
    auto* second = new FoldingRow;
    second->layout()->setSpacing(0);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_title->setMinimumWidth(scaled(LeastTitle)); // else it stands above the minutes
    second->addLine()->addWidget(m_title);
    second->addLine()->addLayout(createTools());
    auto* layout = new QVBoxLayout;
    QWidget* cell = makeCell(layout);
    layout->addWidget(first);
    layout->addWidget(second);
    return cell;
}

QWidget* StepRow::createFacts()
{
    auto* first = new QHBoxLayout;
    first->setSpacing(0);
    first->addWidget(m_number);
    first->addWidget(m_kind, 1);
    auto* layout = new QVBoxLayout;
    QWidget* cell = makeCell(layout);
    layout->addLayout(first);
    layout->addWidget(m_title);
    layout->addLayout(createTools());
    layout->addStretch();
    cell->setFixedWidth(factsWidth());
    return cell;
}

QHBoxLayout* StepRow::createTools()
{
    m_tools = new RowTools(this);
    addTool(u"move-up"_s, tr("Move up (Alt+Up)"), u"up"_s);
    addTool(u"move-down"_s, tr("Move down (Alt+Down)"), u"down"_s);
    addTool(u"add"_s, tr("Add a step below (Ctrl+Enter)"), u"add"_s);
    addTool(u"delete"_s, tr("Take the step out (Ctrl+Shift+Delete)"), u"remove"_s);

    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_minutes);
    line->addWidget(m_minutesUnit);
    line->addStretch();
    line->addWidget(m_tools);
    return line;
}

void StepRow::addTool(const QString& iconName, const QString& text, const QString& object)
{
    QToolButton* button = m_tools->add(iconName, text);
    button->setProperty("part", object);
    connect(button, &QToolButton::clicked, this, [this, object] {
        if (object == u"add")
            emit addWanted(m_step.id);
        else if (object == u"remove")
            emit removeWanted(m_step.id);
        else
            emit moveWanted(m_step.id, object == u"up");
    });
}

void StepRow::createTexts()
{
    const auto add = [&](const QString& name) {
        auto* text = new SheetText;
        text->setAccessibleName(name);
        text->setLeastLines(3);
        auto* layout = new QVBoxLayout;
        m_cells.append(makeCell(layout));
        layout->addWidget(text);
        layout->addStretch();
        return text;
    };
    const QStringList names = SheetWords::stepColumns();
    m_teacher = add(names[1]);
    m_pupils = add(names[2]);
    m_intent = add(names[3]);
    m_note = add(names[4]);
}

void StepRow::createShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto&& action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { emit moveWanted(m_step.id, true); });
    add(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { emit moveWanted(m_step.id, false); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { emit addWanted(m_step.id); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { emit addWanted(m_step.id); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), [this] { emit removeWanted(m_step.id); });
}

void StepRow::connectFields()
{
    for (SheetText* text : {m_teacher, m_pupils, m_intent, m_note}) {
        connect(text, &SheetText::edited, this, &StepRow::edited);
        connect(text, &SheetText::focused, this, &StepRow::focused);
    }
    for (ChoiceField* choice : {m_kind, m_lane, m_mode})
        connect(choice, &ChoiceField::edited, this, &StepRow::edited);
    connect(m_title, &QLineEdit::textEdited, this, &StepRow::edited);
    connect(m_minutes, &NumberField::edited, this, &StepRow::edited);
}

void StepRow::showValue(const TeachingStep& step)
{
    m_step = step;
    m_kind->setKey(toWord(step.kind));
    m_title->setValue(step.title);
    m_minutes->setNumber(step.minutes.value_or(0), step.unreadMinutes);
    const bool inClass = step.stage == LessonStage::In;
    m_minutes->setVisible(inClass);
    m_minutesUnit->setVisible(inClass);
    m_lane->setKey(step.gradeLane);
    m_mode->setKey(step.laneMode);
    m_teacher->setMarkup(step.teacherActivity);
    m_pupils->setMarkup(step.studentActivity);
    m_intent->setMarkup(step.intent);
    m_note->setMarkup(step.individualNote);
}

TeachingStep StepRow::value() const
{
    TeachingStep step = m_step;
    step.kind = stepKindFromWord(m_kind->key());
    step.title = m_title->text();
    if (step.stage == LessonStage::In) {
        step.minutes = m_minutes->number() > 0 ? std::optional(m_minutes->number()) : std::nullopt;
        step.unreadMinutes = m_minutes->unread();
    }
    step.gradeLane = m_lane->key();
    step.laneMode = m_mode->key();
    step.teacherActivity = m_teacher->markup();
    step.studentActivity = m_pupils->markup();
    step.intent = m_intent->markup();
    step.individualNote = m_note->markup();
    return step;
}

void StepRow::setNumber(int number)
{
    m_number->setText(QString::number(number));
    const QString prefix = u"editor.step%1."_s.arg(number);
    m_kind->setObjectName(prefix + u"kind"_s);
    m_title->setObjectName(prefix + u"title"_s);
    m_minutes->setObjectName(prefix + u"minutes"_s);
    m_lane->setObjectName(prefix + u"lane"_s);
    m_mode->setObjectName(prefix + u"mode"_s);
    m_teacher->setObjectName(prefix + u"teacher"_s);
    m_pupils->setObjectName(prefix + u"pupils"_s);
    m_intent->setObjectName(prefix + u"intent"_s);
    m_note->setObjectName(prefix + u"note"_s);
    for (QToolButton* tool : m_tools->findChildren<QToolButton*>())
        tool->setObjectName(prefix + tool->property("part").toString());
}

void StepRow::setComments(const QStringList& comments)
{
    m_comments->setComments(comments);
}

void StepRow::focusFirst()
{
    m_teacher->setFocus(Qt::OtherFocusReason);
}

} // namespace shanke
