// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeRouter.h"

#include "base/Log.h"
#include "http/Gzip.h"
#include "node/AllDocsRoute.h"
#include "node/NodeAnswer.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int InternalError = 500;
constexpr std::chrono::milliseconds BusyPause = 1s; // of who asks too often

// A request that names documents brings none: what names more than that is no client's.
qint64 largestBodyOf(const couch::Target& target)
{
    static const QSet<QString> naming{u"_revs_diff"_s, u"_bulk_get"_s, u"_all_docs"_s,
                                      u"_changes"_s,   u"_security"_s, u"_revs_limit"_s};
    constexpr qint64 LargestNaming = 4 * 1024 * 1024;
    const bool isNaming = target.path.value(0).startsWith(u'_') || naming.contains(target.path.value(1)) ||
                          target.path.value(1).startsWith(u"_local");
    return isNaming ? LargestNaming : NodeRouter::LargestBody;
}

Result<QByteArray> decodedBody(const HttpRequest& request, const couch::Target& target)
{
    const qint64 largest = largestBodyOf(target);
    if (request.body.size() > largest)
        return fail(ErrorKind::TooLarge, u"The request is larger than this server takes."_s);
    const QByteArray encoding = request.headers.value("Content-Encoding").trimmed().toLower();
    // The body of an attachment is stored as it comes, whatever its encoding.
    if (encoding == "gzip")
        return gunzip(request.body, largest);
    return request.body;
}

// A small body may unfold to a large one: that costs nothing who is known. A device that wants to enter the
// school sends its request again as it is.
std::optional<HttpResponse> foldedByStranger(const HttpRequest& request, const NodeUser& user)
{
    if (!user.isStranger() || request.headers.value("Content-Encoding").isEmpty() ||
        !request.target.startsWith("/_shanke/"))
        return std::nullopt;
    return couch::errorResponse(415, u"unsupported_media_type"_s,
                                u"Compressed requests are taken from who has signed in."_s);
}

// RFC 9110 13.1.2: who names the tag of what it has need not be told it again.
bool hasAlready(const HttpResponse& response, const QByteArray& tags)
{
    const QByteArray tag = response.headers.value("ETag");
    if (response.status != 200 || tag.isEmpty() || tags.isEmpty())
        return false;
    const auto isSame = [&](const QByteArray& each) {
        return each.trimmed() == tag || each.trimmed() == "W/" + tag;
    };
    const auto named = tags.split(',');
    return tags.trimmed() == "*" || std::any_of(named.begin(), named.end(), isSame);
}

HttpResponse notModified(const HttpResponse& response)
{
    return {.status = 304, .headers = {{"ETag", response.headers.value("ETag")}}};
}

// Pages of CouchDB that need a whole engine of their own.
bool isOfAnEngine(const QString& page)
{
    static const QSet<QString> pages{
        u"_find"_s,        u"_index"_s,       u"_explain"_s, u"_temp_view"_s,          u"_purge"_s,
        u"_design_docs"_s, u"_local_docs"_s,  u"_shards"_s,  u"_purged_infos_limit"_s, u"_missing_revs"_s,
        u"_partition"_s,   u"_sync_shards"_s, u"_queries"_s, u"_auto_purge"_s};
    return pages.contains(page);
}

bool isOfADesign(const QString& page)
{
    static const QSet<QString> pages{u"_view"_s,    u"_show"_s,   u"_list"_s,    u"_update"_s,
                                     u"_rewrite"_s, u"_search"_s, u"_nouveau"_s, u"_info"_s};
    return pages.contains(page);
}

// HEAD is GET without its body, but with its length.
HttpResponse withoutBody(HttpResponse response)
{
    if (!response.source)
        response.headers.set("Content-Length", QByteArray::number(response.body.size()));
    response.body.clear();
    response.source.reset();
    return response;
}

// What a PC asks a server for when it brings what it has, and reads nothing that is there.
bool isBringing(const NodeRequest& request)
{
    static const QStringList pages{u"_revs_diff"_s, u"_bulk_docs"_s, u"_ensure_full_commit"_s};
    const QString page = request.target.path.value(1);
    return page.isEmpty() ? request.method() == "GET" && request.target.path.size() == 1
                          : pages.contains(page) || page == u"_local" || page.startsWith(u"_local/");
}

} // namespace

NodeRouter::NodeRouter(NodeDatabases& databases, NodeUsers& users, Clock& clock)
    : m_databases(databases),
      m_users(users),
      m_signIn(users, clock),
      m_limits(clock),
      m_server(databases),
      m_enrolment(databases, users.checks(), clock),
      m_database(databases),
      m_replication(databases, m_turns),
      m_changes(databases, clock)
{
}

void NodeRouter::admit(const HttpRequest& head, const QString& client, const Continuation<NodeUser>& done)
{
    m_signIn.authenticate(head.headers.value("Authorization"), client,
                          Continuation<NodeUser>(done.receiver(), [=, this](Result<NodeUser> user) {
                              if (user && m_limits.pauseFor(*user, client).count() > 0)
                                  return done(fail(ErrorKind::ServerBusy, u"Too many requests."_s));
                              done(std::move(user));
                          }));
}

HttpResponse NodeRouter::refusal(const Error& error, const HttpRequest& head, const QString& client) const
{
    const QByteArray authorization = head.headers.value("Authorization");
    if (error.kind == ErrorKind::ServerBusy)
        return tooManyRequests(std::max(m_signIn.pauseOf(authorization, client), BusyPause));
    return errorAnswer(error, authorization);
}

HttpResponse NodeRouter::errorAnswer(const Error& error, const QByteArray& authorization) const
{
    HttpResponse response = couch::errorResponse(error);
    if (error.kind == ErrorKind::Unauthorized)
        response.headers.set("WWW-Authenticate", m_signIn.challenge(authorization, error));
    return response;
}

void NodeRouter::handle(HttpRequest request, const Continuation<HttpResponse>& done, const QString& client)
{
    admit(request, client, Continuation<NodeUser>(done.receiver(), [=, this](Result<NodeUser> user) {
              if (!user)
                  return done(refusal(user.error(), request, client));
              answer(request, *user, done, client);
          }));
}

void NodeRouter::answer(HttpRequest request, const NodeUser& user, const Continuation<HttpResponse>& done,
                        const QString& client)
{
    const bool isHead = request.method == "HEAD";
    const QByteArray known =
        isHead || request.method == "GET" ? request.headers.value("If-None-Match") : QByteArray();
    const QByteArray authorization = request.headers.value("Authorization");
    const QByteArray path = request.target.split('?').first();
    const Continuation<HttpResponse> answer(done.receiver(), [=, this](Result<HttpResponse> result) {
        if (!result)
            tellOnce(path, result.error());
        HttpResponse response = result ? *std::move(result) : errorAnswer(result.error(), authorization);
        if (hasAlready(response, known))
            return done(notModified(response));
        done(isHead ? withoutBody(std::move(response)) : std::move(response));
    });
    const QByteArray device = request.headers.value("X-Shanke-Device");
    if (m_onSpeaker && !device.isEmpty() && !user.isStranger())
        m_onSpeaker(user, DeviceId(QUrl::fromPercentEncoding(device)));
    if (auto refused = foldedByStranger(request, user))
        return answer(*std::move(refused));
    const auto prepared = prepare(std::move(request), user, client);
    if (!prepared)
        return answer(Failure(prepared.error()));
    route(*prepared, answer);
}

// What is this server's fault is said to whoever looks after it, each once: a damaged file is asked for again
// and again.
void NodeRouter::tellOnce(const QByteArray& path, const Error& error)
{
    constexpr qsizetype MostTold = 1000;
    if (couch::errorResponse(error).status != InternalError || m_told.size() >= MostTold)
        return;
    const QByteArray database = path.split('/').value(1);
    const QString sentence = QString::fromUtf8(database) + u": "_s + error.detail;
    if (m_told.contains(sentence))
        return;
    m_told.insert(sentence);
    qCCritical(logNode).noquote() << sentence;
}

Result<NodeRequest> NodeRouter::prepare(HttpRequest request, NodeUser user, const QString& client)
{
    if (m_moreRoles && !user.name.isEmpty())
        user.roles += m_moreRoles(user.name);
    SHANKE_LET(auto target, couch::Target::parse(request.target));
    if (user.isStranger() && !request.headers.value("Content-Encoding").isEmpty())
        return fail(ErrorKind::Unauthorized, u"Compressed requests are taken from who has signed in."_s);
    SHANKE_LET(request.body, decodedBody(request, target));
    if (request.method == "HEAD")
        request.method = "GET";
    return NodeRequest{std::move(request), std::move(target), std::move(user), client};
}

void NodeRouter::route(const NodeRequest& request, const Continuation<HttpResponse>& done)
{
    const QStringList& path = request.target.path;
    const QString name = path.value(0);
    if (name == u"_shanke" && path.value(1) == u"refused" && path.size() == 2 && m_refusals)
        return done(m_refusals->answer(request));
    if (ProposalRoute::isFor(request) && m_proposals)
        return done(m_proposals->answer(request));
    if (StateRoute::isFor(request))
        return done(m_state.answer(request));
    if (name == u"_shanke")
        return m_enrolment.answer(request, done);
    if (name.isEmpty() || name == u".well-known" || (name.startsWith(u'_') && name != NodeDatabases::Users))
        return done(m_server.answer(request));
    if (path.size() == 1 && request.method() == "PUT")
        return done(m_database.create(request));
    if (path.size() == 1 && request.method() == "DELETE")
        return done(m_database.remove(request));
    const auto database = m_databases.find(name);
    if (!database)
        return done(Failure(database.error()));
    const auto security = (*database)->security();
    if (!security)
        return done(Failure(security.error()));
    const auto allowed =
        isBringing(request) ? security->checkBringer(request.user) : security->checkMember(request.user);
    if (!allowed)
        return done(Failure(allowed.error()));
    routeDatabase(**database, request, done);
}

void NodeRouter::routeDatabase(NodeDatabase& database, const NodeRequest& request,
                               const Continuation<HttpResponse>& done)
{
    const QStringList& path = request.target.path;
    if (path.size() == 2 && path[1] == u"_changes")
        return m_changes.answer(database, request, done);
    if (path.size() == 2 && path[1] == u"_bulk_docs")
        return m_replication.bulkDocs(database, request, done);
    if (path.size() == 1 || (path.size() == 2 && path[1].startsWith(u'_') && !path[1].contains(u'/')))
        return done(page(database, request));
    done(document(database, request));
}

Result<HttpResponse> NodeRouter::page(NodeDatabase& database, const NodeRequest& request)
{
    const QString name = request.target.path.value(1);
    if (name.isEmpty() && request.method() == "GET")
        return m_database.info(database);
    if (name.isEmpty() && request.method() == "POST")
        return m_documents.post(database, request);
    if (name.isEmpty())
        return methodNotAllowed("DELETE,GET,HEAD,POST,PUT");
    if (name == u"_revs_diff")
        return m_replication.revsDiff(database, request);
    if (name == u"_bulk_get")
        return m_replication.bulkGet(database, request);
    if (name == u"_all_docs")
        return AllDocsRoute::answer(m_databases, database, request);
    if (name == u"_snapshot")
        return m_snapshots.answer(database, request);
    if (name == u"_security")
        return m_database.security(database, request);
    if (name == u"_revs_limit")
        return m_database.revsLimit(database, request);
    if (name == u"_ensure_full_commit")
        return m_database.fullCommit(database, request);
    if (name == u"_compact" || name == u"_view_cleanup")
        return m_database.upkeep(database, request);
    if (isOfAnEngine(name))
        return notImplemented();
    return fail(ErrorKind::NotFound, u"missing"_s);
}

Result<HttpResponse> NodeRouter::document(NodeDatabase& database, const NodeRequest& request)
{
    QStringList path = request.target.path.sliced(1);
    // "_design/x" and "_local/x" are one id in two segments, unless the client encoded the slash.
    const bool isSplit = path.size() > 1 && (path[0] == u"_design" || path[0] == u"_local");
    QString id = path.takeFirst();
    if (isSplit)
        id += u'/' + path.takeFirst();
    if (isOfAnEngine(id) || (id.startsWith(u"_design/") && isOfADesign(path.value(0))))
        return notImplemented();
    if (id.startsWith(u"_local/"))
        return m_locals.answer(database, id.sliced(7), request);
    if (path.isEmpty())
        return m_documents.answer(database, DocId(id), request);
    return m_attachments.answer(database, DocId(id), path.join(u'/'), request);
}

} // namespace shanke
