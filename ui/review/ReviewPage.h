// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/Inbox.h"
#include "ui/review/PendingDecisions.h"
#include "ui/review/PhraseBook.h"
#include "ui/review/ReviewSession.h"

#include <QSettings>
#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace shanke {

class DecisionPanel;
class EmptyState;
class InfoBar;
class SheetReader;
class SubmissionHead;
class UnconfirmedPcs;

// Review (审核): the inbox at the left, the plan in the middle, the decision at the right. Alt+A approves,
// Alt+N approves with notes, Alt+R returns, Alt+Down and Alt+Up go to the next and the previous plan, Alt+C
// writes a comment, Alt+D goes to the next change; all of it has a button too, and no bare letter does
// anything. A decision answers at once and the next plan opens; it is signed some seconds later and can be
// undone until then. Objects: "review.inbox", "review.undecided", "review.decided", "review.search",
// "review.reader", "review.message", "review.unconfirmed", and those of SubmissionHead and DecisionPanel.
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
    // For good: what is pending is signed, what is begun is kept.
    void leave();

signals:
    void devicesRequested(); // to confirm a PC

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* createInbox();
    QWidget* createShelves();
    QWidget* createSearch();
    QWidget* createMiddle();
    QWidget* createPlan();
    void connectInbox();
    void connectSession();
    void createShortcuts();
    void showLoaded();
    void openCurrent();
    bool isOther(const InboxItem& item) const;
    void showOpened();
    void showDraft();
    void onGiven(const DecisionDraft& draft, const QString& title);
    void onUndone(const DocId& submission);
    void onDecided(const Decision& decision, const QString& title);
    void onConfirmed();
    void onFailed(const DocId& submission, const Error& error);
    void showGiven();
    QString emptySentence() const;
    void goToRow(int step);
    void goToNextChange();

    Inbox m_inbox;
    ReviewSession m_session;
    PendingDecisions m_pending;
    QSettings m_settings;
    PhraseBook m_phrases;
    QString m_lastChange; // the change that was looked at last
    UnconfirmedPcs* m_unconfirmed;
    InfoBar* m_message;
    QListView* m_list;
    QLineEdit* m_search;
    QPushButton* m_undecided;
    QPushButton* m_decided;
    QStackedWidget* m_plan;
    EmptyState* m_empty;
    SubmissionHead* m_head;
    SheetReader* m_reader;
    DecisionPanel* m_decision;
};

} // namespace shanke
