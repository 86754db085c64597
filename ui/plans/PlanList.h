// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/OneAtATime.h"
#include "ui/common/whenReady.h"
#include "ui/plans/PlanModel.h"

namespace shanke {

class Workspace;

// The teacher's plans as the page lists them: the filter, the rows that pass it, taking a plan away and
// bringing it back. Reads again when something in the workspace changed. Lives in the ui thread.
class PlanList : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    PlanList(Workspace& workspace, Clock& clock, QObject* parent = nullptr);

    PlanModel& model() { return m_model; }
    const PlanFilter& filter() const { return m_filter; }
    bool isFiltered() const;
    // False until the first answer.
    bool isLoaded() const { return m_loaded; }
    // There is a standard plan to start from.
    bool hasStandards() const { return m_hasStandards; }

    void setFilter(const PlanFilter& filter);
    void refresh() { m_reading.want(); }
    // Nobody looks at the list: changes wait until somebody does.
    void setPaused(bool paused) { m_reading.setPaused(paused); }
    // removed() when it is gone; the newest one can be brought back.
    void remove(const DocId& id);
    void undoRemove();

signals:
    void loaded();
    void removed(const shanke::PlanSummary& plan);
    void failed(const shanke::Error& error);

private:
    void read();
    void readStandards(const QList<PlanSummary>& plans);
    void removeStored(const OpenRecord& plan);
    void removeDraft(const OpenRecord& plan);
    void restoreDraft(const OpenRecord& plan, const QString& rev);
    void onRemoved(const OpenRecord& plan, const Result<>& answer);

    Workspace& m_workspace;
    PlanModel m_model;
    PlanFilter m_filter;
    OneAtATime m_reading{[this] { read(); }};
    bool m_loaded = false;
    bool m_hasStandards = false;
    std::optional<OpenRecord> m_removed;
};

} // namespace shanke
