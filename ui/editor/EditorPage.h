// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/PlanLayout.h"
#include "ui/editor/Attachments.h"
#include "ui/editor/EditorFacts.h"
#include "ui/editor/LessonDocuments.h"
#include "ui/editor/RecordSession.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace shanke {

class BlockComments;
class EditorBar;
class EditorPanes;
class HandingIn;
class InfoBar;
class OutlineList;
class RecordSheet;
class SaidBeside;
class SheetReader;
class SidePane;
class StandardPane;
class Workspace;

// The editor of a record: outline at the left, the sheet in the middle, the lesson's other documents, checks
// and comments at the right. Opens one record at a time and never asks before leaving it: what was typed is
// saved. Objects: "editor.message", "editor.notice", "editor.outline", and those of EditorBar, RecordSheet
// and SidePane.
class EditorPage : public QWidget
{
    Q_OBJECT
public:
    // Both outlive the page.
    EditorPage(Workspace& workspace, Clock& clock, QWidget* parent = nullptr);
    ~EditorPage() override;

    // Nothing that was typed is still to be saved.
    bool isKept() const { return m_session.isKept(); }

public slots:
    void openRecord(const shanke::DocId& id);
    void newPlan(shanke::PlanStart start = shanke::PlanStart::Full);
    void newRecord(const shanke::KindDescription& kind);
    void newPlanFrom(const shanke::DocId& id);
    // A plan for a lesson of the timetable: its header is filled in.
    void newPlanFor(const shanke::LessonHeader& header);
    // Goes to a place of the record that is open, or that is being opened.
    void goOnceOpen(const QString& place, const QString& block);
    // The record that is open says again what it said in an earlier version: an edit like any other.
    void goBackTo(const shanke::Record& version);
    // Makes a save point when something changed, without asking. When that fails the typed text stays a
    // draft.
    void leave();

signals:
    void left();          // everything that was typed is saved
    void accountWanted(); // who works here has to be said first
    void notSaved();      // it stays a draft
    // The person is done with the plan, and what changed is saved.
    void closed();
    void printWanted(const QList<shanke::DocId>& id);           // the one that is open; what changed is saved
    void historyWanted(const shanke::DocId& id, bool mayWrite); // the same
    // Somebody has to choose between candidates in the plan, which is saved.
    void choiceWanted(const shanke::DocId& id);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* createBody();
    void connectSession();
    void connectBar();
    void connectPanes();
    void connectHandingIn();
    void createShortcuts();
    void afterLeaving(const std::function<void()>& next);
    void onceSaved(const std::function<void(const DocId&)>& next); // nothing happens without a document
    void onLeft();
    void onOpened();
    void showOnly(bool only);
    void onFailed(const Error& error);
    void showNotice();
    void choose();
    void makeGuide();
    void goTo(const QString& place, const QString& block);
    void attach(const QMimeData& given);
    void onPagePasted(const PastedPage& page);
    void cyclePanes(bool forward);

    Workspace& m_workspace;
    Clock& m_clock;
    RecordSession m_session;
    EditorFacts m_facts;
    LessonDocuments m_lesson;
    Attachments m_attachments;
    std::optional<std::pair<QString, QString>> m_wanted; // where to go in what is being opened
    std::function<void()> m_next;                        // what waits for the open plan to be saved
    std::optional<EditorFacts::Notice> m_shownNotice;
    EditorBar* m_bar;
    InfoBar* m_message;
    InfoBar* m_notice;
    HandingIn* m_handingIn;
    OutlineList* m_outline = nullptr;
    QStackedWidget* m_desk = nullptr; // the sheet, or what is only shown
    RecordSheet* m_sheet = nullptr;
    SheetReader* m_reader = nullptr;
    SidePane* m_side = nullptr;
    StandardPane* m_standard = nullptr;
    SaidBeside* m_said = nullptr;
    BlockComments* m_comments = nullptr;
    EditorPanes* m_panes = nullptr;
};

} // namespace shanke
