// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/LatestAnswer.h"
#include "ui/search/SearchModel.h"

namespace shanke {

class Workspace;

// A search while it is typed: asks when the person pauses for a moment, shows the answer to the newest
// question only, and asks again when the workspace finds something else. Lives in the ui thread.
class SearchSession : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    SearchSession(Workspace& workspace, Clock& clock, QObject* parent = nullptr);

    SearchModel& model() { return m_model; }
    const SearchFilters& filters() const { return m_filters; }
    bool isEmpty() const; // nothing is asked for
    bool hasMore() const { return m_hasMore; }
    qint64 unread() const { return m_unread; }

    // While nobody looks, nothing is asked.
    void setWatching(bool watching);
    void ask(const SearchRequest& request);

signals:
    void answered();
    void failed(const shanke::Error& error);
    void filtersChanged();

private:
    void askAfterPause();
    void find();
    void show(const Result<SearchAnswer>& answer);
    void readFilters();

    Workspace& m_workspace;
    Clock& m_clock;
    SearchModel m_model;
    SearchRequest m_request;
    SearchFilters m_filters;
    LatestAnswer m_answer;
    LatestAnswer m_filtersAnswer;
    bool m_isWatching = false;
    bool m_hasMore = false;
    qint64 m_unread = 0;
    quint64 m_questions = 0;
};

} // namespace shanke
