// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/HandInFacts.h"
#include "ui/common/OneAtATime.h"
#include "ui/editor/RecordSession.h"
#include "workspace/values/StandardValues.h"

namespace shanke {

// What stands beside the open plan, as it is typed: what its checks need, and its standard plan. Asks again
// when something changed here or in the header, and while somebody types only after a pause. Nothing is known
// of a record that is no plan. Lives in the ui thread and never waits.
class HandInWatch : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    HandInWatch(Workspace& workspace, RecordSession& session, Clock& clock, QObject* parent = nullptr);

    const HandInFacts& facts() const { return m_facts; }
    const StandardView& standard() const { return m_standard; }
    // The newer standard plan is left where it is.
    void leaveStandard();

signals:
    void changed();

private:
    void onOpened();
    void onEdited(const QString& place);
    void askSoon();
    void read();
    void readStandard(const LessonPlan& plan);
    void take(const HandInAnswer& answer);
    bool isPlan() const;

    Workspace& m_workspace;
    RecordSession& m_session;
    Clock& m_clock;
    OneAtATime m_reading{[this] { read(); }};
    int m_record = 0; // how many records were opened
    bool m_isPending = false;
    HandInFacts m_facts;
    StandardView m_standard;
    QSet<QByteArray> m_filesRead;
};

} // namespace shanke
