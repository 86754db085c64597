// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/Inbox.h"

#include "ui/common/Words.h"
#include "ui/common/whenReady.h"
#include "workspace/ReviewDesk.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

namespace shanke {

using namespace Qt::StringLiterals;

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

void Inbox::setSought(const QString& words)
{
    m_sought = words.simplified().split(u' ', Qt::SkipEmptyParts);
    show();
}

void Inbox::setDays(const std::optional<InboxDays>& days)
{
    m_days = days;
    show();
}

QSet<DocId> Inbox::waiting() const
{
    QSet<DocId> submissions;
    for (const InboxItem& item : m_items) {
        if (isOn(item, InboxShelf::Undecided))
            submissions.insert(item.submission);
    }
    return submissions;
}

void Inbox::hide(const DocId& submission)
{
    const auto item = std::find_if(m_items.begin(), m_items.end(),
                                   [&](const InboxItem& each) { return each.submission == submission; });
    if (item == m_items.end())
        return;
    m_hidden.insert(submission, item->decided);
    show();
}

void Inbox::unhide(const DocId& submission)
{
    m_hidden.remove(submission);
    show();
}

void Inbox::read()
{
    whenReady(m_workspace.reviews().right(), this, [this](const Result<ReviewRight>& right) {
        m_right = right.value_or(ReviewRight());
        readItems();
    });
}

void Inbox::readItems()
{
    whenReady(m_workspace.reviews().inbox(), this, [this](const Result<QList<InboxItem>>& answer) {
        if (answer) {
            m_items = *answer;
            m_loaded = true;
            for (const InboxItem& item : m_items)
                if (m_hidden.contains(item.submission) && m_hidden.value(item.submission) != item.decided)
                    m_hidden.remove(item.submission);
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
        return isOn(item, m_shelf) && isSought(item) && isOfDays(item);
    });
    m_model.setRows(shown);
    emit loaded();
}

bool Inbox::isOn(const InboxItem& item, InboxShelf shelf) const
{
    return !m_hidden.contains(item.submission) && item.decided.has_value() == (shelf == InboxShelf::Decided);
}

int Inbox::countOn(InboxShelf shelf) const
{
    return int(std::count_if(m_items.begin(), m_items.end(),
                             [&](const InboxItem& item) { return isOn(item, shelf); }));
}

bool Inbox::isOfDays(const InboxItem& item) const
{
    if (!m_days || !item.classTime)
        return true;
    const QDate day = item.classTime->date();
    return (!m_days->from.isValid() || m_days->from <= day) && day <= m_days->to;
}

bool Inbox::isSought(const InboxItem& item) const
{
    QStringList texts{InboxModel::title(item), InboxModel::lesson(item), item.teacherName};
    texts += item.header.classes;
    if (item.decided)
        texts.append(Words::verdict(*item.decided));
    const QString text = texts.join(u' ');
    return std::all_of(m_sought.begin(), m_sought.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace shanke
