// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/OneAtATime.h"
#include "ui/review/InboxModel.h"

namespace shanke {

class Workspace;

enum class InboxShelf { Undecided, Decided };

// The approver's inbox: what waits for a decision, most urgent first, and what was decided lately. Reads
// again when something in the workspace changed. Lives in the ui thread.
class Inbox : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    Inbox(Workspace& workspace, Clock& clock, QObject* parent = nullptr);

    InboxModel& model() { return m_model; }
    InboxShelf shelf() const { return m_shelf; }
    void setShelf(InboxShelf shelf);
    int undecided() const { return m_undecided; }
    int decided() const { return int(m_items.size()) - m_undecided; }
    bool isLoaded() const { return m_loaded; }
    void refresh() { m_reading.want(); }
    // Nobody looks at the inbox: changes wait until somebody does.
    void setPaused(bool paused) { m_reading.setPaused(paused); }

signals:
    void loaded();
    void failed(const shanke::Error& error);

private:
    void read();
    void show();

    Workspace& m_workspace;
    InboxModel m_model;
    OneAtATime m_reading{[this] { read(); }};
    QList<InboxItem> m_items;
    InboxShelf m_shelf = InboxShelf::Undecided;
    int m_undecided = 0;
    bool m_loaded = false;
};

} // namespace shanke
