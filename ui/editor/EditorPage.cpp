// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorPage.h"

#include "lesson/broughtBack.h"
#include "lesson/planKinds.h"
#include "research/peopleFields.h"
#include "sheet/sheetOf.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/editor/AttachmentWords.h"
#include "ui/editor/BlockComments.h"
#include "ui/editor/EditorBar.h"
#include "ui/editor/EditorPanes.h"
#include "ui/editor/EditorPictures.h"
#include "ui/editor/FindBar.h"
#include "ui/editor/HandingIn.h"
#include "ui/editor/LessonBox.h"
#include "ui/editor/OutlineList.h"
#include "ui/editor/OutlinePane.h"
#include "ui/editor/ProposalsPane.h"
#include "ui/editor/RecordSheet.h"
#include "ui/editor/ResourceChoice.h"
#include "ui/editor/SaidBeside.h"
#include "ui/editor/SidePane.h"
#include "ui/editor/StandardPane.h"
#include "ui/sheet/SheetReader.h"
#include "workspace/RecordRepository.h"
#include "workspace/Workspace.h"

#include <QDropEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

EditorPage::EditorPage(Workspace& workspace, Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_clock(clock),
      m_session(workspace, clock),
      m_facts(workspace, m_session, clock),
      m_lesson(workspace, m_session, clock),
      m_attachments(workspace, m_session),
      m_bar(new EditorBar(this)),
      m_message(new InfoBar),
      m_notice(new InfoBar),
      m_handingIn(new HandingIn(workspace, m_session, m_facts, *m_message, this))
{
    m_message->setObjectName(u"editor.message"_s);
    m_notice->setObjectName(u"editor.notice"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(spacing::medium, spacing::tight, spacing::medium, 0);
    bars->setSpacing(spacing::tight);
    bars->addWidget(m_message);
    bars->addWidget(m_notice);
    layout->addLayout(bars);
    layout->addWidget(createBody(), 1);
    layout->addWidget(new FindBar(*this, m_session.edits(), [this] {
        return m_desk->currentWidget() == m_sheet ? m_sheet->fields() : QList<QWidget*>{m_reader};
    }));
    connectSession();
    connectBar();
    connectPanes();
    connectHandingIn();
    createShortcuts();
    setAcceptDrops(true);
    m_lesson.colleagues().want();
    m_bar->showUndo(m_session.edits());
    m_bar->showFormats(nullptr);
}

EditorPage::~EditorPage() = default;

QWidget* EditorPage::createBody()
{
    m_sheet = new RecordSheet(m_session.edits(), m_lesson.textbooks(), m_lesson.colleagues());
    m_said = new SaidBeside(m_workspace, m_session, m_clock, *this);
    m_side = new SidePane(m_facts, m_attachments, m_said->pane());
    m_side->addProposals(new ProposalsPane(m_workspace, m_session));
    m_standard = new StandardPane(m_session, m_facts.beside());
    m_side->addStandard(m_standard);
    auto* lesson = new LessonBox(m_lesson, m_session);
    connect(lesson, &LessonBox::recordWanted, this, &EditorPage::openRecord);
    connect(lesson, &LessonBox::guideWanted, this, &EditorPage::makeGuide);
    m_reader = new SheetReader;
    m_reader->setObjectName(u"editor.reader"_s);
    m_desk = new QStackedWidget;
    m_desk->addWidget(m_sheet);
    m_desk->addWidget(m_reader);
    new EditorPictures(m_workspace, m_session, *m_sheet, *m_reader, this);
    new ResourceChoice(m_workspace, m_session, m_attachments, *m_sheet);
    m_comments = new BlockComments({m_facts, m_session, *m_sheet, *m_reader, *m_side, *m_said->pane()}, this);
    m_outline = new OutlineList(m_facts.outline());
    m_panes =
        new EditorPanes(new OutlinePane(m_outline, *m_sheet, m_session.edits()), m_desk, lesson, m_side);
    connect(m_side, &SidePane::roomWanted, m_panes, &EditorPanes::giveSideRoom);
    return m_panes;
}

void EditorPage::connectSession()
{
    connect(&m_session, &RecordSession::opened, this, &EditorPage::onOpened);
    connect(&m_session, &RecordSession::left, this, &EditorPage::onLeft);
    connect(&m_session, &RecordSession::failed, this, &EditorPage::onFailed);
    const auto showState = [this] { m_bar->showState(m_session.facts(), m_session.hasUnsaved()); };
    connect(&m_session, &RecordSession::keepingChanged, this, [this, showState] {
        m_bar->showKeeping(m_session.keeping(), m_session.keptAt());
        showState();
    });
    connect(&m_session, &RecordSession::factsChanged, this, showState);
    const auto tell = [this](void (RecordSession::*signal)(), const QString& text) {
        connect(&m_session, signal, this, [this, text] { m_message->showMessage(Tone::Info, text); });
    };
    tell(&RecordSession::draftRestored, tr("What you typed last time was not saved yet. Here it is again."));
    tell(&RecordSession::updatedElsewhere,
         tr("This was changed on another device. This is the newest version."));
    tell(&RecordSession::putTogether,
         tr("What you typed and what was changed on another device are put together now."));
    connect(&m_session.edits(), &RecordEdits::changed, this, [this] { m_bar->showUndo(m_session.edits()); });
    connect(&m_facts, &EditorFacts::changed, this, &EditorPage::showNotice);
}

void EditorPage::connectBar()
{
    connect(m_bar, &EditorBar::backWanted, this, [this] { afterLeaving([this] { emit closed(); }); });
    connect(m_bar, &EditorBar::printWanted, this,
            [this] { onceSaved([this](const DocId& id) { emit printWanted({id}); }); });
    connect(m_bar, &EditorBar::historyWanted, this, [this] {
        onceSaved([this](const DocId& id) { emit historyWanted(id, !m_session.isOnlyShown()); });
    });
    connect(m_bar, &EditorBar::undoWanted, &m_session.edits(), &RecordEdits::undo);
    connect(m_bar, &EditorBar::redoWanted, &m_session.edits(), &RecordEdits::redo);
    connect(m_bar, &EditorBar::saveWanted, &m_session, &RecordSession::save);
    connect(m_bar, &EditorBar::submitWanted, m_handingIn, &HandingIn::begin);
    connect(m_bar, &EditorBar::startWanted, this, [this] { newPlanFrom(m_session.facts().id); });
    connect(m_bar, &EditorBar::styleWanted, this, [this](InlineStyle style) {
        if (SheetText* text = m_sheet->currentText())
            text->toggle(style);
        m_bar->showFormats(m_sheet->currentText());
    });
    connect(m_sheet, &RecordSheet::currentTextChanged, this,
            [this] { m_bar->showFormats(m_sheet->currentText()); });
}

void EditorPage::connectPanes()
{
    connect(m_said, &SaidBeside::savingWanted, this, &EditorPage::afterLeaving);
    connect(m_said, &SaidBeside::recordWanted, this, &EditorPage::openRecord);
    connect(m_comments, &BlockComments::placeWanted, this, &EditorPage::goTo);
    connect(m_comments, &BlockComments::told, this,
            [this](const QString& sentence) { m_message->showMessage(Tone::Info, sentence); });
    connect(m_outline, &OutlineList::placeWanted, this, &EditorPage::goTo);
    connect(m_sheet, &RecordSheet::placeEntered, m_outline, &OutlineList::showPlace);
    connect(m_side, &SidePane::placeWanted, this, &EditorPage::goTo);
    connect(m_sheet, &RecordSheet::filesPasted, this, &EditorPage::attach);
    connect(m_sheet, &RecordSheet::pagePasted, this, &EditorPage::onPagePasted);
    connect(m_side, &SidePane::undoWanted, &m_session.edits(), &RecordEdits::undo);
}

void EditorPage::connectHandingIn()
{
    connect(m_handingIn, &HandingIn::checksWanted, this, [this] { m_side->showTab(SidePane::Tab::Checks); });
    connect(m_handingIn, &HandingIn::placeWanted, this, &EditorPage::goTo);
    connect(m_handingIn, &HandingIn::choiceWanted, this, &EditorPage::choose);
    connect(m_handingIn, &HandingIn::guideWanted, this, &EditorPage::makeGuide);
    connect(m_handingIn, &HandingIn::accountWanted, this, &EditorPage::accountWanted);
    connect(m_standard, &StandardPane::placeWanted, this, &EditorPage::goTo);
    connect(&m_facts, &EditorFacts::changed, m_standard, &StandardPane::compare);
    connect(m_standard, &StandardPane::changed, this, [this] { m_sheet->setOwn(m_standard->ownIds()); });
    connect(m_sheet, &RecordSheet::placeEntered, m_standard, &StandardPane::follow);
    connect(m_standard, &StandardPane::startWanted, this, [this](const DocId& standard) {
        const LessonHeader lesson = lessonHeaderOf(m_session.edits().record());
        afterLeaving([=, this] { m_session.startFrom(m_workspace.plans().copyOf(standard, lesson)); });
    });
}

void EditorPage::createShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto&& action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence(QKeySequence::Save), [this] { m_session.save(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), [this] { m_handingIn->begin(); });
    add(QKeySequence(Qt::ALT | Qt::Key_C), [this] { m_comments->comment(); });
    add(QKeySequence(Qt::Key_F6), [this] { cyclePanes(true); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { cyclePanes(false); });
}

void EditorPage::openRecord(const DocId& id)
{
    if (m_session.isOpen() && m_session.facts().id == id)
        return;
    m_wanted.emplace();
    afterLeaving([this, id] { m_session.open(id); });
}

void EditorPage::newPlan(PlanStart start)
{
    afterLeaving([this, start] { m_session.start(begunAs(m_workspace.plans().blank(), start)); });
}

void EditorPage::newRecord(const KindDescription& kind)
{
    afterLeaving([this, blank = m_workspace.records().blank(kind)] { m_session.start(blank); });
}

void EditorPage::newPlanFrom(const DocId& id)
{
    afterLeaving([this, id] { m_session.startFrom(m_workspace.plans().copyOf(id)); });
}

void EditorPage::newPlanFor(const LessonHeader& header)
{
    afterLeaving([this, header] {
        LessonPlan plan = m_workspace.plans().blank();
        plan.setHeader(header);
        m_session.start(plan);
    });
}

void EditorPage::leave()
{
    m_session.leave();
}

void EditorPage::afterLeaving(const std::function<void()>& next)
{
    m_next = next;
    m_session.leave();
}

void EditorPage::onceSaved(const std::function<void(const DocId&)>& next)
{
    afterLeaving([this, next] {
        if (!m_session.facts().id.isEmpty())
            next(m_session.facts().id);
    });
}

void EditorPage::goBackTo(const Record& version)
{
    const auto record = broughtBack(m_session.edits().record(), version);
    record ? m_session.edits().setAll(*record) : m_message->showError(record.error());
}

void EditorPage::goOnceOpen(const QString& place, const QString& block)
{
    if (!m_wanted)
        return goTo(place, block);
    m_wanted = {place, block};
}

void EditorPage::onLeft()
{
    emit left();
    if (const auto next = std::exchange(m_next, nullptr))
        next();
}

void EditorPage::onOpened()
{
    m_message->hide();
    m_notice->hide();
    m_shownNotice.reset();
    showOnly(m_session.isOnlyShown());
    m_comments->mark();
    const auto [place, block] = std::exchange(m_wanted, std::nullopt).value_or(std::pair<QString, QString>());
    const std::vector<PlaceDescription>& places = m_session.edits().record().kind().places;
    if (!place.isEmpty() || !places.empty())
        goTo(place.isEmpty() ? places.front().key : place, block);
}

void EditorPage::showOnly(bool only)
{
    m_bar->showOnly(only);
    m_side->showOnly(only);
    setAcceptDrops(!only);
    const Record& record = m_session.edits().record();
    const auto nameOf = [this](const QString& account) { return m_lesson.colleagues().shownName(account); };
    only ? m_reader->showSheet(
               sheetOf(record.kind(), withNames(record.kind(), record.toJson(), nameOf), Reader::Self))
         : m_reader->clearSheet();
    m_reader->moveCursor(QTextCursor::Start);
    m_desk->setCurrentWidget(only ? static_cast<QWidget*>(m_reader) : m_sheet);
}

void EditorPage::onFailed(const Error& error)
{
    m_next = nullptr;
    m_wanted.reset();
    emit notSaved();
    if (error.kind == ErrorKind::Conflict)
        showNotice();
    else
        m_message->showError(error);
}

void EditorPage::showNotice()
{
    const std::optional<EditorFacts::Notice> notice = m_facts.notice();
    if (notice == m_shownNotice)
        return;
    m_shownNotice = notice;
    if (!notice) {
        m_notice->hide();
        return;
    }
    InfoBar::Action action;
    if (notice->action == EditorFacts::Notice::Action::Choose)
        action = {tr("Choose"), [this] { choose(); }};
    else if (notice->action == EditorFacts::Notice::Action::ShowComments)
        action = {tr("Show comments"), [this] { m_side->showTab(SidePane::Tab::Comments); }};
    else if (notice->action == EditorFacts::Notice::Action::OpenDraft)
        action = {tr("Open that plan"), [this] { openRecord(m_facts.draftOfPublished()); }};
    m_notice->showMessage(notice->tone, notice->text, action);
}

// What was typed is saved first: the choice is made on the plan as it is stored.
void EditorPage::choose()
{
    afterLeaving([this] { emit choiceWanted(m_session.facts().id); });
}

// From the plan as it is saved.
void EditorPage::makeGuide()
{
    afterLeaving([this] { m_session.startFrom(m_workspace.plans().guideFor(m_session.facts().id)); });
}

void EditorPage::goTo(const QString& place, const QString& block)
{
    if (place == u"candidates")
        choose();
    else if (place == u"guides")
        makeGuide();
    else if (m_side->shows(place))
        m_side->showPlace(place);
    else if (m_desk->currentWidget() == m_reader)
        m_reader->goTo(place, block);
    else
        m_sheet->goTo(place, block);
}

void EditorPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (AttachmentsPane::canAttach(*event->mimeData()))
        event->acceptProposedAction();
}

// A file dropped anywhere on the plan belongs to it.
void EditorPage::dropEvent(QDropEvent* event)
{
    attach(*event->mimeData());
    event->acceptProposedAction();
}

void EditorPage::attach(const QMimeData& given)
{
    m_side->showTab(SidePane::Tab::Files);
    m_side->attach(given);
}

void EditorPage::onPagePasted(const PastedPage& page)
{
    m_attachments.attachShown(page.pictures);
    if (const QString left = AttachmentWords::leftOut(page); !left.isEmpty())
        m_message->showMessage(Tone::Attention, left);
}

void EditorPage::cyclePanes(bool forward)
{
    SheetText* text = m_desk->currentWidget() == m_sheet ? m_sheet->currentText() : nullptr;
    m_panes->focusNext(forward, text ? text : m_desk->currentWidget());
}

} // namespace shanke
