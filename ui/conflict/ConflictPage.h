// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflict/ConflictSession.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace shanke {

class EmptyState;
class InfoBar;
class PageHeader;
class QuestionCard;

// The two versions of a plan side by side, place by place: the person takes one, the other, or writes one
// text of both. Everything can be taken back until leaving. Objects: "conflict.questions", "conflict.finish",
// "conflict.plan", "conflict.message", and those of QuestionCard.
class ConflictPage : public QWidget
{
    Q_OBJECT
public:
    // `workspace` outlives the page.
    explicit ConflictPage(Workspace& workspace, QWidget* parent = nullptr);

    void open(const DocId& id) { m_session.open(id); }
    // Whatever plan waits for a choice.
    void openAny() { m_session.openAny(); }
    // Saves what has been chosen.
    void leave();

signals:
    void closed();
    void planWanted(const shanke::DocId& id);

private:
    PageHeader* createHead();
    void createShortcuts();
    void showQuestions();
    void showProgress();
    void finish(const std::function<void()>& next);
    void onLeft();

    ConflictSession m_session;
    std::function<void()> m_next; // what comes after what was chosen is saved
    QPushButton* m_plan;
    QPushButton* m_finish;
    PageHeader* m_head;
    InfoBar* m_message;
    QStackedWidget* m_middle;
    QScrollArea* m_questions;
    EmptyState* m_nothing;
    std::vector<QuestionCard*> m_cards;
};

} // namespace shanke
