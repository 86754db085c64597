// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Individualisation.h"
#include "ui/editor/HandInWatch.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shanke {

class SheetReader;

// The standard plan beside the plan that was made from it: how much of the plan is the teacher's own, the
// text it was made from with what is otherwise now marked, and when there is a newer one, taking it, putting
// both together or keeping one's own. A plan made from none is told to be without, with the standard plans of
// its lesson to start from. Every change is one step in the edits. Where there is little room it scrolls.
// Objects: "editor.standard.own", "editor.standard.standing", "editor.standard.merge",
// "editor.standard.take", "editor.standard.keep", "editor.standard.reason", "editor.standard.which",
// "editor.standard.next", "editor.standard.sheet", "editor.standard.start<n>".
class StandardPane : public QScrollArea
{
    Q_OBJECT
public:
    // Both outlive the pane.
    StandardPane(RecordSession& session, HandInWatch& watch, QWidget* parent = nullptr);

    // What the pane is called; empty: the open record has no standard plan to be beside.
    QString title() const;
    // Blocks and rows of the plan that are the teacher's own.
    const QSet<QString>& ownIds() const { return m_ownIds; }
    // Compares what is typed: takes some milliseconds, so not at every stroke.
    void compare();
    // The text here goes to the same place.
    void follow(const QString& place);

signals:
    void changed();       // title, or what is one's own
    void startsOffered(); // a plan in which nothing is written yet can start from one
    void startWanted(const shanke::DocId& standard); // a plan is to be made from it
    void placeWanted(const QString& place, const QString& block);

private:
    QWidget* createWords();
    QWidget* createNewer();
    QWidget* createSheet();
    void showAll();
    void showStarts();
    void showSheet();
    void put(LessonPlan (*together)(const LessonPlan&, const LessonPlan&, const PlanVersion&));
    void goToNext();
    QSet<QString> markedIds() const;
    bool isPlan() const;
    LessonPlan plan() const { return LessonPlan(m_session.edits().record()); }
    QString ownSentence() const;
    QString standingSentence() const;
    QString baseSentence() const;
    QString newestSentence() const;
    QString startsSentence() const;
    QString timesSentence() const;

    RecordSession& m_session;
    HandInWatch& m_watch;
    std::optional<LessonPlan> m_base; // the text the plan was made from
    std::optional<Individualisation> m_own;
    QSet<QString> m_ownIds;
    QJsonObject m_onSheet;
    QString m_lastBlock;
    bool m_isOffered = false; // the standard plans to start from were shown for this record
    QLabel* m_ownText;
    QLabel* m_standing;
    QWidget* m_newer = nullptr;
    QVBoxLayout* m_starts = nullptr;
    QPushButton* m_reason = nullptr;
    QWidget* m_compared = nullptr;
    QComboBox* m_which = nullptr;
    QPushButton* m_next = nullptr;
    SheetReader* m_sheet = nullptr;
};

} // namespace shanke
