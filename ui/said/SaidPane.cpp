// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/said/SaidPane.h"

#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FoldingRow.h"
#include "ui/common/InfoBar.h"
#include "ui/common/KindWords.h"
#include "ui/common/Labels.h"
#include "ui/common/whenReady.h"
#include "ui/sheet/NoteDelegate.h"
#include "workspace/RecordRepository.h"
#include "workspace/Workspace.h"

#include <QJsonDocument>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLinesHeight = 96;
constexpr qsizetype MostOffered = 200; // documents that show that a task was done

QLayout* emptied(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    return layout;
}

bool asksFirst(const PaneAction& action)
{
    const auto* deed = std::get_if<SayDeed>(&action.deed);
    return deed && !deed->asked.isEmpty();
}

} // namespace

SaidPane::SaidPane(Workspace& workspace, Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_watch(workspace, clock),
      m_sentence(makeLabel({}, TextRole::Strong, LineBreaks::Wrap)),
      m_detail(makeLabel({}, TextRole::Muted, LineBreaks::Wrap)),
      m_list(makeNoteList(&m_model)),
      m_empty(new EmptyState),
      m_lines(new QStackedWidget),
      m_lineActions(new QVBoxLayout),
      m_actions(new QVBoxLayout),
      m_form(new SaidForm),
      m_message(new InfoBar)
{
    m_sentence->setObjectName(u"said.sentence"_s);
    m_detail->setObjectName(u"said.detail"_s);
    m_list->setObjectName(u"said.lines"_s);
    m_message->setObjectName(u"said.message"_s);
    m_lines->addWidget(m_list);
    m_lines->addWidget(m_empty);
    m_lines->setMinimumHeight(scaled(leastLinesHeight));
    // In a low window all of it is scrolled: a field keeps its height.
    auto* const all = new QWidget;
    auto* const area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(all);
    auto* const frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(area);
    auto* layout = new QVBoxLayout(all);
    layout->setContentsMargins(spacing::small, spacing::small, spacing::small, 0);
    layout->setSpacing(spacing::tight);
    for (QWidget* part : std::initializer_list<QWidget*>{m_sentence, m_detail, m_message})
        layout->addWidget(part);
    layout->addWidget(m_lines, 1);
    layout->addLayout(m_lineActions);
    layout->addWidget(m_form);
    layout->addLayout(m_actions);
    setFocusProxy(m_list);
    connectParts();
    m_watch.setShown(false);
}

void SaidPane::connectParts()
{
    connect(&m_watch, &SaidWatch::changed, this, &SaidPane::showContent);
    connect(&m_watch, &SaidWatch::said, this, &SaidPane::onSaid);
    connect(&m_watch, &SaidWatch::handedOver, this, &SaidPane::handedOver);
    connect(&m_watch, &SaidWatch::failed, this, &SaidPane::showError);
    connect(m_form, &SaidForm::sent, &m_watch, &SaidWatch::say);
    connect(m_form, &SaidForm::changed, this, &SaidPane::keepTyped);
    connect(m_form, &SaidForm::givenUp, this, [this] {
        m_form->clear();
        showMain();
    });
    connect(m_list, &QListView::activated, this, &SaidPane::openLine);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& line) {
        if (!m_model.row(line).spot.place.isEmpty())
            emit spotWanted(m_model.row(line).spot);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SaidPane::showLineActions);
}

void SaidPane::setRecord(const DocId& record)
{
    if (record != m_watch.record()) {
        m_form->clear();
        m_message->hide();
    }
    m_watch.setRecord(record);
}

QString SaidPane::title() const
{
    return m_watch.content() ? m_watch.content()->title : QString();
}

void SaidPane::showContent()
{
    const PaneContent content = m_watch.content().value_or(PaneContent());
    m_sentence->setText(content.sentence);
    m_detail->setText(content.detail);
    m_detail->setHidden(content.detail.isEmpty());
    const bool isNew = m_model.rowCount() == 0;
    showLines();
    if (isNew && !content.lines.isEmpty())
        m_list->scrollTo(m_model.index(int(content.first), 0), QListView::PositionAtTop);
    m_empty->setContent(u"comment"_s, content.empty);
    m_lines->setCurrentWidget(content.lines.isEmpty() ? static_cast<QWidget*>(m_empty) : m_list);
    showActions(m_actions, content.actions);
    showLineActions();
    showMain();
    emit titleChanged();
}

void SaidPane::showLines()
{
    QList<PaneLine> lines = m_watch.content() ? m_watch.content()->lines : QList<PaneLine>();
    for (PaneLine& line : lines) {
        const QString where = m_where ? m_where(line.spot) : QString();
        // First, because a long heading is cut.
        if (!where.isEmpty())
            line.heading = where + u" · "_s + line.heading;
    }
    m_model.setRows(lines);
}

void SaidPane::openLine(const QModelIndex& line)
{
    const PaneLine& opened = m_model.row(line);
    if (!opened.spot.place.isEmpty())
        emit spotWanted(opened.spot);
    else if (!opened.actions.isEmpty() && std::holds_alternative<OpenDeed>(opened.actions.front().deed))
        begin(opened.actions.front(), false);
}

QList<SheetSpot> SaidPane::spots() const
{
    QList<SheetSpot> spots;
    for (const PaneLine& line : m_model.rows()) {
        if (!line.spot.place.isEmpty())
            spots.append(line.spot);
    }
    return spots;
}

bool SaidPane::mayCommentAt(const SheetSpot& spot) const
{
    return m_watch.content() && m_watch.content()->there && !spot.place.isEmpty();
}

void SaidPane::commentAt(const SheetSpot& spot, const QString& where)
{
    PaneAction action = *m_watch.content()->there;
    action.object += u'.' + (spot.item.isEmpty() ? spot.place : spot.item);
    action.about = tr("On: %1").arg(where);
    QJsonObject& said = std::get<SayDeed>(action.deed).sayings.front().said;
    said.insert(u"place"_s, spot.place);
    said.insert(u"block"_s, spot.item);
    showLineAt(spot);
    begin(action, false);
    m_form->setFocus(Qt::ShortcutFocusReason);
}

bool SaidPane::showLineAt(const SheetSpot& spot)
{
    const QList<PaneLine>& lines = m_model.rows();
    const auto first = std::find_if(lines.begin(), lines.end(), [&](const PaneLine& line) {
        return spot.item.isEmpty() ? line.spot == spot : line.spot.item == spot.item;
    });
    if (first == lines.end())
        return false;
    m_list->setCurrentIndex(m_model.index(int(first - lines.begin()), 0));
    m_list->scrollTo(m_list->currentIndex(), QListView::PositionAtTop);
    return true;
}

void SaidPane::showActions(QVBoxLayout* row, const QList<PaneAction>& actions)
{
    emptied(row);
    if (actions.isEmpty())
        return;
    auto* buttons = new FoldingRow;
    for (const PaneAction& action : actions) {
        auto* button = makeButton(plainCaption(action.label), ButtonKind::Ordinary, action.iconName);
        button->setObjectName(u"said."_s + action.object);
        connect(button, &QPushButton::clicked, this, [this, action] { begin(action, false); });
        buttons->addPart(button);
    }
    row->addWidget(buttons);
}

void SaidPane::showLineActions()
{
    const QModelIndex current = m_list->currentIndex();
    showActions(m_lineActions, current.isValid() ? m_model.row(current).actions : QList<PaneAction>());
}

void SaidPane::showMain()
{
    const auto main = m_watch.content() ? m_watch.content()->main : std::nullopt;
    const bool isOther = m_form->action() && m_form->action() != main;
    if (isOther && (m_form->isTouched() || m_form->isAncestorOf(focusWidget())))
        return; // something else is being written
    if (main)
        begin(*main, true);
    else
        m_form->clear();
}

void SaidPane::begin(const PaneAction& action, bool isMain)
{
    if (const auto* deed = std::get_if<OpenDeed>(&action.deed))
        return emit documentWanted(deed->document);
    if (const auto* deed = std::get_if<NewPartDeed>(&action.deed))
        return emit partWanted(m_watch.record(), deed->kind);
    if (std::holds_alternative<HandOverDeed>(action.deed))
        return emit handOverWanted();
    if (!asksFirst(action))
        return m_watch.say(std::get<SayDeed>(action.deed).sayings);
    if (m_form->action() == action)
        return;
    m_form->ask(action, !isMain, people(), m_documents);
    const QByteArray typed = m_settings.value(keyOfTyped()).toByteArray();
    m_form->fill(QJsonDocument::fromJson(typed).object());
    if (std::get<SayDeed>(action.deed).asked.contains(u"documents"_s) && m_documents.isEmpty())
        readDocuments();
    if (!isMain && m_form->isVisible())
        m_form->setFocus();
}

// What one typed last for this record in this way.
QString SaidPane::keyOfTyped() const
{
    const QString object = m_form->action() ? m_form->action()->object : QString();
    return u"said/%1/%2"_s.arg(m_watch.record().toString(), object);
}

void SaidPane::keepTyped()
{
    m_settings.setValue(keyOfTyped(), QJsonDocument(m_form->filled()).toJson(QJsonDocument::Compact));
}

void SaidPane::onSaid()
{
    m_message->hide();
    m_settings.remove(keyOfTyped());
    m_form->clear();
    showMain();
}

// Why it would never count is all that there is to say then.
void SaidPane::showError(const Error& error)
{
    if (error.kind == ErrorKind::Forbidden)
        m_message->showMessage(Tone::Attention, ErrorText::refusal(error.detail));
    else
        m_message->showError(error);
}

NamedValues SaidPane::people() const
{
    NamedValues people;
    for (auto each = m_watch.names().begin(); each != m_watch.names().end(); ++each)
        people.append({each.key().toString(), each.value()});
    std::sort(people.begin(), people.end(), [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.second, b.second) < 0;
    });
    return people;
}

// One's own, newest first.
void SaidPane::readDocuments()
{
    whenReady(m_workspace.records().list({}), this, [this](const Result<QList<RecordSummary>>& records) {
        if (!records)
            return;
        for (const RecordSummary& record : *records) {
            const QString title =
                record.roles.title.isEmpty() ? KindWords::kind(record.id) : record.roles.title;
            if (record.who.isEmpty() && m_documents.size() < MostOffered)
                m_documents.append({record.id.toString(), title + u" · "_s + KindWords::kind(record.id)});
        }
        if (m_documents.isEmpty() || !m_form->action())
            return;
        const PaneAction action = *m_form->action();
        const QJsonObject typed = m_form->filled();
        m_form->clear();
        m_form->ask(action, false, people(), m_documents);
        m_form->fill(typed);
    });
}

} // namespace shanke
