// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SidePane.h"

#include "ui/common/EmptyState.h"
#include "ui/editor/EditorFacts.h"
#include "ui/editor/ProposalsPane.h"
#include "ui/editor/StandardPane.h"
#include "ui/said/SaidPane.h"
#include "ui/sheet/NoteDelegate.h"

#include <QListView>
#include <QStackedWidget>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString counted(const QString& title, int count)
{
    return count > 0 ? u"%1 %2"_s.arg(title).arg(count) : title;
}

} // namespace

SidePane::SidePane(EditorFacts& facts, Attachments& attachments, SaidPane* said, QWidget* parent)
    : QTabWidget(parent),
      m_facts(facts),
      m_attachments(attachments),
      m_files(new AttachmentsPane(attachments)),
      m_said(said)
{
    setObjectName(u"editor.side"_s);
    setDocumentMode(true);
    const QListView* checks =
        addList(facts.findings(), u"editor.checks"_s, u"approved"_s, tr("Nothing is missing."));
    m_comments = addList(facts.notes(), u"editor.comments"_s, u"comment"_s,
                         tr("Nobody has said anything about this yet."));
    const auto openFinding = [this](const QModelIndex& index) {
        const Finding& finding = m_facts.findings().row(index);
        emit placeWanted(finding.place, m_facts.findings().fieldOf(finding));
    };
    const auto openNote = [this](const QModelIndex& index) {
        const ReviewNote& note = m_facts.notes().row(index);
        emit placeWanted(note.place, note.block);
    };
    connect(checks, &QListView::clicked, this, openFinding);
    connect(checks, &QListView::activated, this, openFinding);
    connect(m_comments, &QListView::clicked, this, openNote);
    connect(m_comments, &QListView::activated, this, openNote);
    addTab(m_files, QString());
    addTab(m_said, QString());
    setTabVisible(static_cast<int>(Tab::Said), false);
    connect(m_said, &SaidPane::titleChanged, this, &SidePane::showSaid);
    connect(m_files, &AttachmentsPane::undoWanted, this, &SidePane::undoWanted);
    connect(&attachments, &Attachments::changed, this, &SidePane::showCounts);
    connect(&facts, &EditorFacts::changed, this, &SidePane::showCounts);
    connect(this, &QTabWidget::currentChanged, this, &SidePane::askForRoom);
    showCounts();
}

void SidePane::addProposals(ProposalsPane* proposals)
{
    const int tab = addTab(proposals, QString());
    const auto showCount = [this, tab, proposals] {
        setTabText(tab, counted(tr("Proposals"), proposals->count()));
        setTabVisible(tab, proposals->count() > 0);
    };
    connect(proposals, &ProposalsPane::changed, this, showCount);
    showCount();
}

// A plan that is begun where there are standard plans to start from shows them.
void SidePane::addStandard(StandardPane* standard)
{
    const int tab = addTab(standard, QString());
    const auto showTitle = [this, tab, standard] {
        setTabText(tab, standard->title());
        setTabVisible(tab, !standard->title().isEmpty());
    };
    connect(standard, &StandardPane::changed, this, showTitle);
    connect(standard, &StandardPane::startsOffered, this, [this] { showTab(Tab::Standard); });
    showTitle();
}

bool SidePane::shows(const QString& place) const
{
    return place == u"files" || (place == u"base" && isTabVisible(static_cast<int>(Tab::Standard)));
}

void SidePane::showPlace(const QString& place)
{
    showTab(place == u"files" ? Tab::Files : Tab::Standard);
}

void SidePane::askForRoom()
{
    emit roomWanted(isTabVisible(static_cast<int>(Tab::Said)) ||
                    currentIndex() == static_cast<int>(Tab::Standard));
}

QListView* SidePane::addList(QAbstractItemModel& model, const QString& object, const QString& emptyIcon,
                             const QString& emptySentence)
{
    auto* list = makeNoteList(&model);
    list->setObjectName(object);
    auto* empty = new EmptyState;
    empty->setContent(emptyIcon, emptySentence);
    auto* pages = new QStackedWidget;
    pages->addWidget(list);
    pages->addWidget(empty);
    const auto choose = [pages, &model] { pages->setCurrentIndex(model.rowCount() > 0 ? 0 : 1); };
    connect(&model, &QAbstractItemModel::rowsInserted, pages, choose);
    connect(&model, &QAbstractItemModel::rowsRemoved, pages, choose);
    choose();
    addTab(pages, QString());
    return list;
}

bool SidePane::showCommentsAt(const SheetSpot& spot)
{
    if (m_said->showLineAt(spot)) {
        showTab(Tab::Said);
        m_said->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    const QList<ReviewNote>& notes = m_facts.notes().rows();
    const auto first = std::find_if(notes.begin(), notes.end(), [&](const ReviewNote& note) {
        return !note.block.isEmpty() && note.block == spot.item;
    });
    if (first == notes.end())
        return false;
    showTab(Tab::Comments);
    m_comments->setCurrentIndex(m_facts.notes().index(int(first - notes.begin()), 0));
    m_comments->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void SidePane::showOnly(bool only)
{
    m_files->showOnly(only);
    setTabVisible(static_cast<int>(Tab::Checks), !only);
}

// It is what a record of which people say something is opened for; a standard plan that somebody looks at
// beside theirs stays.
void SidePane::showSaid()
{
    const int tab = static_cast<int>(Tab::Said);
    const bool isCompared = currentIndex() == static_cast<int>(Tab::Standard);
    const bool isNew = !isTabVisible(tab) && !m_said->title().isEmpty() && !isCompared;
    setTabText(tab, m_said->title());
    setTabVisible(tab, !m_said->title().isEmpty());
    if (isNew)
        showTab(Tab::Said);
    askForRoom();
}

void SidePane::showTab(Tab tab)
{
    setCurrentIndex(static_cast<int>(tab));
    emit wanted();
}

void SidePane::showCounts()
{
    setTabText(static_cast<int>(Tab::Checks), counted(tr("Checks"), m_facts.findings().rowCount()));
    setTabText(static_cast<int>(Tab::Comments), counted(tr("Comments"), m_facts.notes().rowCount()));
    setTabText(static_cast<int>(Tab::Files), counted(tr("Files"), m_attachments.count()));
}

} // namespace shanke
