// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/RecordSession.h"
#include "workspace/values/PrepValues.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace shanke {

// Beside a plan of who keeps a column: publishes it there as a standard plan, or as the next version of what
// was published from it, leads to that and says how often it was used, and whether other schools can have it.
// Hidden for everybody else. Objects: "editor.publish", "editor.publish.text", "editor.publish.read".
class PublishBox : public QFrame
{
    Q_OBJECT
public:
    // Both outlive the box.
    PublishBox(Workspace& workspace, RecordSession& session, QWidget* parent = nullptr);

signals:
    void readWanted(const shanke::DocId& standard); // as it was published

private:
    void read();
    void readReuse();
    void readOthers();
    void showState();
    void ask();
    void publishOnceKept();
    void publish();
    bool isPlan() const;
    QString column() const; // of the plan's subject and grade; empty until it says both
    QString publishedSentence() const;
    QString waySentence() const; // how what is published comes to other schools

    Workspace& m_workspace;
    RecordSession& m_session;
    OneAtATime m_reading{[this] { read(); }};
    QList<PublishableColumn> m_columns;
    PublishedPlan m_published;
    int m_reuse = 0;
    QStringList m_others;     // who made other standard plans of this lesson in the column
    bool m_isAsked = false;   // the person has read what publishing does
    bool m_isWaiting = false; // for what was typed to be saved
    QString m_trouble;
    QLabel* m_text;
    QPushButton* m_publish;
    QPushButton* m_read;
};

} // namespace shanke
