// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/SearchSession.h"

#include "workspace/SearchService.h"
#include "workspace/Workspace.h"

namespace shanke {

using namespace std::chrono_literals;

namespace {

constexpr auto TypingPause = 120ms;
constexpr int MostShown = 50;

} // namespace

SearchSession::SearchSession(Workspace& workspace, Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock), m_model(clock)
{
    connect(&workspace.search(), &SearchService::changed, this, [this] {
        if (!m_isWatching)
            return;
        find();
        readFilters();
    });
}

bool SearchSession::isEmpty() const
{
    const SearchQuery& query = m_request.query;
    return query.text.trimmed().isEmpty() && query.kind.isEmpty() && query.subject.isEmpty() &&
           query.grade.isEmpty() && query.className.isEmpty() && query.author.isEmpty() && query.year == 0;
}

void SearchSession::setWatching(bool watching)
{
    m_isWatching = watching;
    if (!watching)
        return;
    find();
    readFilters();
}

void SearchSession::ask(const SearchRequest& request)
{
    m_request = request;
    m_request.query.limit = MostShown;
    askAfterPause();
}

void SearchSession::askAfterPause()
{
    m_clock.after(TypingPause, this, [this, question = ++m_questions] {
        if (question == m_questions)
            find();
    });
}

void SearchSession::find()
{
    m_answer.to(m_workspace.search().find(m_request),
                [this](const Result<SearchAnswer>& answer) { show(answer); });
}

void SearchSession::show(const Result<SearchAnswer>& answer)
{
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    m_hasMore = answer->hasMore;
    m_unread = answer->unread;
    m_model.setRows(QList<FoundItem>(answer->items.begin(), answer->items.end()));
    emit answered();
}

void SearchSession::readFilters()
{
    m_filtersAnswer.to(m_workspace.search().filters(), [this](const Result<SearchFilters>& filters) {
        if (!filters)
            return;
        m_filters = *filters;
        emit filtersChanged();
    });
}

} // namespace shanke
