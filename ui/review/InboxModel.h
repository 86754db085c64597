// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/RowListModel.h"
#include "workspace/values/WorkspaceValues.h"

namespace shanke {

// Submissions as rows of the inbox. The delegate paints them; the words here are read aloud and sought by
// typing.
class InboxModel : public RowListModel<InboxItem>
{
    Q_OBJECT
public:
    // `clock` outlives the model.
    explicit InboxModel(const Clock& clock, QObject* parent = nullptr) : RowListModel(parent), m_clock(clock)
    {
    }

    QVariant data(const QModelIndex& index, int role) const override;

    // What it is called, and of which lesson or kind it is.
    static QString title(const InboxItem& item);
    static QString lesson(const InboxItem& item);
    // "class today 08:00", or when it was handed in when no lesson is planned.
    QString urgency(const InboxItem& item) const;
    // When its class is held and was to be; empty where its teacher did not move it.
    QString moved(const InboxItem& item) const;
    // Of which day the classes are from this row on, where it begins such a group; else empty. What was
    // decided stands in no group.
    QString caption(const QModelIndex& index) const;
    // The class is over, or begins within a day, or was moved when it had begun.
    bool isUrgent(const InboxItem& item) const;
    // Looked through, to be approved with others.
    void setMarked(const QSet<DocId>& submissions);
    bool isMarked(const InboxItem& item) const { return m_marked.contains(item.submission); }

protected:
    QString keyOf(const InboxItem& item) const override { return item.submission.toString(); }

private:
    QString momentOf(const QDateTime& classTime) const;
    QString toolTip(const InboxItem& item) const;
    QString group(const InboxItem& item) const;
    QString spoken(const InboxItem& item) const;

    const Clock& m_clock;
    QSet<DocId> m_marked;
};

} // namespace shanke
