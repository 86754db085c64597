// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "kinds/allKinds.h"

#include <QWidget>

class QPushButton;

namespace shanke {

class RecordsView;
class Workspace;

// A page for one job: the records of its kinds, and a button that starts a new one of any of them. Which
// kinds they are follows from their descriptions. Where a kind shows what somebody did, a button leads to
// what counts, and where timetables are, one to tables of them. Objects: those of RecordsView, and ".new",
// ".evidence", ".timetables" and ".comments" behind the name of the page.
class RecordsPage : public QWidget
{
    Q_OBJECT
public:
    // Workspace and clock outlive it. `page` has kinds.
    RecordsPage(ListPage page, Workspace& workspace, Clock& clock);

    // What it is called: "Research", "Our school".
    static QString title(ListPage page);

    void activate();
    void search(const QString& text);
    // A button to what others say of this person's standard plans, where there is something.
    void offerComments(bool areThere, int fresh);

signals:
    void recordActivated(const shanke::DocId& id);
    void conflictActivated(const shanke::DocId& id);
    void printWanted(const QList<shanke::DocId>& ids);
    void newRequested(const QString& kind); // its word
    void evidenceRequested();               // what counts for this person
    void timetablesRequested();             // as tables
    void commentsRequested();               // on the standard plans of this person's columns

private:
    QWidget* createHead();
    void createMenu();
    QString newWord() const;
    bool showsEvidence() const;
    bool hasKind(const KindDescription& wanted) const;

    ListPage m_page;
    std::vector<const KindDescription*> m_kinds;
    QPushButton* m_new;
    QPushButton* m_comments;
    RecordsView* m_view;
};

} // namespace shanke
