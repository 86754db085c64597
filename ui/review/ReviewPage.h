// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/Inbox.h"
#include "ui/review/PhraseBook.h"
#include "ui/review/ReviewSession.h"

#include <QSettings>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace shanke {

class DecisionPanel;
class EmptyState;
class InfoBar;
class SheetReader;
class SubmissionHead;

// Review (审核): the inbox at the left, the plan in the middle, the decision at the right. A approves, N
// approves with notes, R returns, J and K go to the next and the previous plan, C writes a comment; all of it
// has a button too. A decision answers at once and the next plan opens. Objects: "review.inbox",
// "review.undecided", "review.decided", "review.reader", "review.message", and those of SubmissionHead and
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

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* createInbox();
    QWidget* createShelves();
    QWidget* createPlan();
    void connectInbox();
    void connectSession();
    void createShortcuts();
    void showLoaded();
    void openCurrent();
    void showOpened();
    void showDraft();
    void onDecided(const Decision& decision, const QString& title);
    void goToRow(int step);
    void goToNextChange();

    Inbox m_inbox;
    ReviewSession m_session;
    QSettings m_settings;
    PhraseBook m_phrases;
    QString m_lastChange; // the change that was looked at last
    InfoBar* m_message;
    QListView* m_list;
    QPushButton* m_undecided;
    QPushButton* m_decided;
    QStackedWidget* m_plan;
    EmptyState* m_empty;
    SubmissionHead* m_head;
    SheetReader* m_reader;
    DecisionPanel* m_decision;
};

} // namespace shanke
