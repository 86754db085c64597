// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/OneAtATime.h"
#include "ui/said/PaneContent.h"
#include "workspace/values/ResearchValues.h"

#include <QObject>

namespace shanke {

class Workspace;

// What was said about the record that is open, without a widget. While it is shown it reads again whenever
// something in the workspace changed; what a person says is written and then read again. Lives in the ui
// thread; asks the workspace and never waits.
class SaidWatch : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    SaidWatch(Workspace& workspace, Clock& clock, QObject* parent = nullptr);

    // Empty: none is open.
    void setRecord(const DocId& record);
    const DocId& record() const { return m_record; }
    void setShown(bool shown) { m_reading.setPaused(!shown); }

    // Nothing while it is not read, or where nobody says anything of such a record.
    const std::optional<PaneContent>& content() const { return m_content; }
    const QHash<UserId, QString>& names() const { return m_names; }

    void say(const QList<Saying>& sayings);
    void handOver();

signals:
    void changed();
    void said();
    void handedOver(const shanke::DocId& record);
    void failed(const shanke::Error& error);

private:
    void read();
    void show(const Result<ResearchView>& answer);

    Workspace& m_workspace;
    Clock& m_clock;
    OneAtATime m_reading{[this] { read(); }};
    DocId m_record;
    std::optional<PaneContent> m_content;
    QHash<UserId, QString> m_names;
};

} // namespace shanke
