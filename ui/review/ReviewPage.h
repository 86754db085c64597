// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/Inbox.h"
#include "ui/review/PendingDecisions.h"
#include "ui/review/PhraseBook.h"
#include "ui/review/ReviewBatch.h"
#include "ui/review/ReviewSession.h"

#include <QSettings>
#include <QWidget>

class QStackedWidget;

namespace shanke {

class ChangePane;
class DecisionPanel;
class EmptyState;
class InboxPane;
class InfoBar;
class SheetPictures;
class SheetReader;
class SubmissionFiles;
class SubmissionHead;
class UnconfirmedPcs;

// Review (审核): the inbox at the left, the plan in the middle with what changed in front, the decision at
// the right. Alt+A approves, Alt+N approves with notes, Alt+R returns, Alt+Down and Alt+Up go to the next and
// the previous plan, Alt+C writes a comment, Alt+D goes to the next change, Alt+S compares with the other
// text, Alt+L lays a plan that was looked through with those that Alt+Shift+A approves together; all of it
// has a button too, and no bare letter does anything. A decision answers at once and the next plan opens; it
// is signed some seconds later and can be undone until then. Objects: "review.reader", "review.message",
// "review.unconfirmed", and those of InboxPane, SubmissionHead, SubmissionFiles, ChangePane and
// DecisionPanel.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    // Both outlive the page.
    ReviewPage(Workspace& workspace, Clock& clock, QWidget* parent = nullptr);
    ~ReviewPage() override;

    QString title() const { return tr("Review"); }
    void activate();
    // Only what holds these words, among what is decided or waits.
    void search(const QString& words, bool isDecided);
    // One submission, whether or not it stands in the list.
    void open(const DocId& submission);
    // For good: what is pending is signed, what is begun is kept.
    void leave();

signals:
    void devicesRequested(); // to confirm a PC
    void registersRequested();
    void delegationsRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* createMiddle();
    QWidget* createPlan();
    void connectInbox();
    void connectSession();
    void connectFiles();
    void createShortcuts();
    void showLoaded();
    void openCurrent();
    bool isOther(const InboxItem& item) const;
    void showOpened();
    void showChanges();
    void showDraft();
    void onGiven(const DecisionDraft& draft, const QString& title);
    void onLookedThrough(const DecisionDraft& draft, const QString& title);
    void approveBatch();
    void onUndone(const DocId& submission);
    void onDecided(const Decision& decision, const QString& title);
    void onConfirmed();
    void onFailed(const DocId& submission, const Error& error);
    void showGiven();
    QString emptySentence() const;
    void goToBlock(const QString& block);
    void goToNextChange();

    Inbox m_inbox;
    ReviewSession m_session;
    PendingDecisions m_pending;
    ReviewBatch m_batch;
    QSettings m_settings;
    PhraseBook m_phrases;
    DocId m_apart;        // opened without standing in the list; empty: none
    QString m_lastChange; // the change that was looked at last
    UnconfirmedPcs* m_unconfirmed;
    InfoBar* m_message;
    InboxPane* m_list;
    QStackedWidget* m_plan;
    EmptyState* m_empty;
    SubmissionHead* m_head;
    ChangePane* m_changes;
    SubmissionFiles* m_files;
    SheetReader* m_reader;
    SheetPictures* m_pictures;
    DecisionPanel* m_decision;
};

} // namespace shanke
