// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/Inbox.h"

#include "ui/common/whenReady.h"
#include "workspace/ReviewDesk.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

namespace shanke {

Inbox::Inbox(Workspace& workspace, Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_model(clock)
{
    connect(&workspace, &Workspace::changed, this, &Inbox::refresh);
    connect(&workspace.sync(), &SyncService::statusChanged, this, &Inbox::refresh);
}

void Inbox::setShelf(InboxShelf shelf)
{
    m_shelf = shelf;
    show();
}

void Inbox::read()
{
    whenReady(m_workspace.reviews().inbox(), this, [this](const Result<QList<InboxItem>>& answer) {
        if (answer) {
            m_items = *answer;
            m_loaded = true;
            show();
        } else {
            emit failed(answer.error());
        }
        m_reading.answered();
    });
}

void Inbox::show()
{
    QList<InboxItem> shown;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(shown), [this](const InboxItem& item) {
        return item.decided.has_value() == (m_shelf == InboxShelf::Decided);
    });
    m_undecided = int(std::count_if(m_items.begin(), m_items.end(),
                                    [](const InboxItem& item) { return !item.decided.has_value(); }));
    m_model.setRows(shown);
    emit loaded();
}

} // namespace shanke
