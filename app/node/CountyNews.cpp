// SPDX-License-Identifier: GPL-3.0-or-later
#include "CountyNews.h"

namespace shanke {

namespace {

constexpr qsizetype MostAtOnce = 100; // what CouchDB takes

bool knowsNoSuchRequest(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind == ErrorKind::InvalidInput;
}

} // namespace

void CountyNews::ask(const QStringList& databases)
{
    m_left = databases;
    askNext();
}

void CountyNews::askNext()
{
    if (m_left.isEmpty()) {
        emit ended({});
        return;
    }
    const QStringList asked = m_left.first(std::min(MostAtOnce, m_left.size()));
    m_left.remove(0, asked.size());
    m_county->send(couch::encodeDatabasesInfoRequest(asked),
                   {this, [this, asked](const Result<HttpResponse>& answer) { onAnswer(asked, answer); }});
}

void CountyNews::onAnswer(const QStringList& asked, const Result<HttpResponse>& answer)
{
    const auto infos = answer.and_then(couch::decodeDatabasesInfoResponse);
    if (!infos && !knowsNoSuchRequest(infos.error().kind)) {
        emit ended(infos.error().detail);
        return;
    }
    if (!infos) {
        for (const QString& name : asked)
            emit moved(name);
    } else {
        QStringList lacking = asked;
        for (const couch::DatabaseInfo& info : *infos) {
            lacking.removeAll(info.name);
            if (asked.contains(info.name) && m_seen.value(info.name) != info.updateSequence) {
                m_seen.insert(info.name, info.updateSequence);
                emit moved(info.name);
            }
        }
        emit lacked(lacking);
    }
    askNext();
}

} // namespace shanke
