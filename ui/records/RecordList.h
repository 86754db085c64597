// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/OneAtATime.h"
#include "ui/common/whenReady.h"
#include "ui/records/RecordModel.h"

namespace shanke {

class Workspace;

// The records of a page: the filter, the rows that pass it, taking a record away and bringing it back. Reads
// again when something in the workspace changed. Lives in the ui thread.
class RecordList : public QObject
{
    Q_OBJECT
public:
    // The workspace and the clock outlive it.
    RecordList(ListPage page, Workspace& workspace, Clock& clock, QObject* parent = nullptr);

    RecordModel& model() { return m_model; }
    const RecordFilter& filter() const { return m_filter; }
    bool isFiltered() const;
    // False until the first answer.
    bool isLoaded() const { return m_loaded; }

    void setFilter(const RecordFilter& filter);
    void refresh() { m_reading.want(); }
    // Nobody looks at the list: changes wait until somebody does.
    void setPaused(bool paused) { m_reading.setPaused(paused); }
    // removed() when it is gone; the newest one can be brought back.
    void remove(const DocId& id);
    void undoRemove();

signals:
    void loaded();
    void removed(const shanke::RecordSummary& record);
    void failed(const shanke::Error& error);

private:
    void read();
    void removeStored(const OpenRecord& record);
    void removeDraft(const OpenRecord& record);
    void restoreDraft(const OpenRecord& record, const QString& rev);
    void onRemoved(const OpenRecord& record, const Result<>& answer);

    Workspace& m_workspace;
    RecordModel m_model;
    RecordFilter m_filter;
    OneAtATime m_reading{[this] { read(); }};
    bool m_loaded = false;
    std::optional<OpenRecord> m_removed;
};

} // namespace shanke
