// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorBar.h"

#include "ui/common/Buttons.h"
#include "ui/common/FoldingRow.h"
#include "ui/common/Labels.h"
#include "ui/common/StatusBadge.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QWidget* makeGap()
{
    auto* gap = new QWidget;
    gap->setFixedWidth(spacing::small);
    return gap;
}

// There is nothing to submit: the plan waits for its decision, or has it, as it is.
bool isSubmittedAsItIs(const PlanState& state, bool hasUnsaved)
{
    return state.submission && state.status != PlanStatus::Returned && !state.changedSinceSubmission &&
           !state.changedSinceApproval && !hasUnsaved;
}

} // namespace

EditorBar::EditorBar(QWidget* parent)
    : QFrame(parent),
      m_keeping(makeLabel({}, TextRole::Muted)),
      m_state(new StatusBadge),
      m_delivery(new StatusBadge),
      m_save(makeButton(tr("Save"), ButtonKind::Ordinary, u"save"_s)),
      m_submit(makeButton(tr("Submit for review"), ButtonKind::Primary, u"submit"_s)),
      m_start(makeButton(tr("Start from this standard plan"), ButtonKind::Primary, u"copy"_s))
{
    setProperty("sheet", u"bar"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::tight, spacing::medium, spacing::tight);
    auto* row = new FoldingRow;
    layout->addWidget(row);
    QHBoxLayout* tools = row->addLine();
    addTools(tools);
    tools->addWidget(makeGap());
    addStyles(tools);
    tools->addStretch();
    addFacts(row->addLine());
}

QToolButton* EditorBar::addTool(QHBoxLayout* layout, const QString& name, const QString& text,
                                const QKeySequence& keys)
{
    QToolButton* tool = makeIconButton(name, text);
    tool->setObjectName(u"editor."_s + name);
    tool->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    auto* shortcut = new QShortcut(keys, parentWidget() ? parentWidget() : this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, tool, &QToolButton::click);
    layout->addWidget(tool);
    return tool;
}

void EditorBar::addTools(QHBoxLayout* layout)
{
    QToolButton* back =
        addTool(layout, u"back"_s, tr("Back to the list"), QKeySequence(Qt::ALT | Qt::Key_Left));
    m_undo = addTool(layout, u"undo"_s, tr("Undo"), QKeySequence(QKeySequence::Undo));
    m_redo = addTool(layout, u"redo"_s, tr("Redo"), QKeySequence(QKeySequence::Redo));
    QToolButton* print =
        addTool(layout, u"print"_s, tr("Print or save as a file"), QKeySequence(QKeySequence::Print));
    QToolButton* history =
        addTool(layout, u"history"_s, tr("Earlier versions"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    connect(print, &QToolButton::clicked, this, &EditorBar::printWanted);
    connect(history, &QToolButton::clicked, this, &EditorBar::historyWanted);
    connect(back, &QToolButton::clicked, this, &EditorBar::backWanted);
    connect(m_undo, &QToolButton::clicked, this, &EditorBar::undoWanted);
    connect(m_redo, &QToolButton::clicked, this, &EditorBar::redoWanted);
}

void EditorBar::addStyles(QHBoxLayout* layout)
{
    const auto add = [&](InlineStyle style, const QString& name, const QString& text,
                         const QKeySequence& keys) {
        QToolButton* tool = addTool(layout, name, text, keys);
        tool->setCheckable(true);
        tool->setFocusPolicy(Qt::NoFocus);
        connect(tool, &QToolButton::clicked, this, [this, style] { emit styleWanted(style); });
        m_styles.append({style, tool});
    };
    add(InlineStyle::Bold, u"bold"_s, tr("Bold"), QKeySequence(Qt::CTRL | Qt::Key_B));
    add(InlineStyle::Italic, u"italic"_s, tr("Italic"), QKeySequence(Qt::CTRL | Qt::Key_I));
    add(InlineStyle::Underline, u"underline"_s, tr("Underline"), QKeySequence(Qt::CTRL | Qt::Key_U));
    add(InlineStyle::Subscript, u"subscript"_s, tr("Subscript"), QKeySequence(Qt::CTRL | Qt::Key_Equal));
    add(InlineStyle::Superscript, u"superscript"_s, tr("Superscript"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Equal));
}

void EditorBar::addFacts(QHBoxLayout* layout)
{
    m_keeping->setObjectName(u"editor.keeping"_s);
    m_state->setObjectName(u"editor.state"_s);
    m_delivery->setObjectName(u"editor.delivery"_s);
    m_save->setObjectName(u"editor.save"_s);
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    m_submit->setObjectName(u"editor.submit"_s);
    m_start->setObjectName(u"editor.start"_s);
    m_start->hide();
    for (QWidget* fact :
         std::initializer_list<QWidget*>{m_keeping, m_state, m_delivery, m_save, m_submit, m_start}) {
        layout->addWidget(makeGap());
        layout->addWidget(fact);
    }
    connect(m_save, &QPushButton::clicked, this, &EditorBar::saveWanted);
    connect(m_submit, &QPushButton::clicked, this, &EditorBar::submitWanted);
    connect(m_start, &QPushButton::clicked, this, &EditorBar::startWanted);
}

void EditorBar::showKeeping(TextSafety keeping, const QDateTime& at)
{
    const QString time = at.toLocalTime().time().toString(u"HH:mm"_s);
    switch (keeping) {
    case TextSafety::Untouched:
        m_keeping->clear();
        break;
    case TextSafety::Typed:
        m_keeping->setText(u"…"_s);
        break;
    case TextSafety::DraftKept:
        m_keeping->setText(tr("Draft kept %1").arg(time));
        break;
    case TextSafety::Saving:
        m_keeping->setText(tr("Saving…"));
        break;
    case TextSafety::Saved:
        m_keeping->setText(tr("Saved %1").arg(time));
        break;
    case TextSafety::NotKept:
        m_keeping->setText(tr("Not kept!"));
        break;
    }
}

void EditorBar::showState(const OpenRecord& facts, bool hasUnsaved)
{
    const bool isDecidedAbout = facts.record.kind().isDecidedAbout();
    m_state->setVisible(isDecidedAbout);
    m_submit->setVisible(isDecidedAbout);
    const bool isPublished = facts.bar == WriteBar::Published;
    m_start->setVisible(isPublished && !facts.record.isNewer());
    m_save->setVisible(!isPublished);
    m_state->setBadge(Badge::of(facts.state));
    // What somebody else published is not on its way from here.
    if (facts.rev.isEmpty() || facts.bar == WriteBar::Published)
        m_delivery->clear();
    else
        m_delivery->setBadge(Badge::of(hasUnsaved ? Delivery::OnlyHere : facts.delivery));
    m_submit->setText(facts.state.submission ? tr("Submit again") : tr("Submit for review"));
    setButtonKind(m_submit,
                  isSubmittedAsItIs(facts.state, hasUnsaved) ? ButtonKind::Ordinary : ButtonKind::Primary,
                  u"submit"_s);
}

void EditorBar::showOnly(bool only)
{
    m_save->setEnabled(!only);
    m_submit->setEnabled(!only);
}

void EditorBar::showUndo(const RecordEdits& edits)
{
    m_undo->setEnabled(edits.canUndo());
    m_redo->setEnabled(edits.canRedo());
}

void EditorBar::showFormats(const SheetText* text)
{
    for (const auto& [style, tool] : m_styles) {
        tool->setEnabled(text);
        tool->setChecked(text && text->has(style));
    }
}

} // namespace shanke
