// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/EnrolmentRoutes.h"

#include "identity/DeviceDocument.h"
#include "node/NodeAnswer.h"
#include "platform/DatabaseNames.h"
#include "platform/Role.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestBody = 16 * 1024;

Result<QJsonObject> bodyOf(const NodeRequest& request)
{
    if (request.http.body.size() > LargestBody)
        return fail(ErrorKind::TooLarge, u"The request is larger than a device is."_s);
    const QJsonDocument document = QJsonDocument::fromJson(request.http.body);
    if (!document.isObject())
        return fail(ErrorKind::InvalidInput, u"The request body has to be a JSON object."_s);
    return document.object();
}

bool mayIssue(const NodeUser& user, const SchoolId& school)
{
    const QList<Role> roles = rolesIn(user.roles);
    return user.isServerAdmin() || roles.contains(roleAt(school, RoleKind::Head)) ||
           roles.contains(roleAt(school, RoleKind::Approver));
}

} // namespace

Result<HttpResponse> EnrolmentRoutes::answer(const NodeRequest& request)
{
    const QString page = request.target.path.size() == 2 ? request.target.path[1] : QString();
    if (!m_codes || (page != u"codes" && page != u"enrol"))
        return fail(ErrorKind::NotFound, u"missing"_s);
    if (request.method() != "POST")
        return methodNotAllowed("POST");
    return page == u"codes" ? issue(request) : enrol(request);
}

Result<HttpResponse> EnrolmentRoutes::issue(const NodeRequest& request)
{
    if (!mayIssue(request.user, m_codes->school()))
        return fail(request.user.name.isEmpty() ? ErrorKind::Unauthorized : ErrorKind::Forbidden,
                    u"not-head: Codes are given by the head, an approver or the server's administrator."_s);
    SHANKE_LET(const QJsonObject body, bodyOf(request));
    const QString user = body["user"_L1].toString();
    SHANKE_LET(const auto issued, m_codes->issue(UserId(user)));
    HttpResponse response = couch::jsonResponse(QJsonObject{
        {u"user"_s, user}, {u"code"_s, issued.code.text()}, {u"until"_s, toIsoString(issued.until)}});
    response.status = 201;
    return response;
}

Result<HttpResponse> EnrolmentRoutes::enrol(const NodeRequest& request)
{
    SHANKE_LET(const QJsonObject body, bodyOf(request));
    const QJsonObject card = body["card"_L1].toObject();
    const DocId id = documentOf(DeviceId(card["device"_L1].toString()));
    SHANKE_LET(const auto device, DeviceDocument::fromJson(id, card));
    if (device.card.school != m_codes->school() || device.revocation)
        return fail(ErrorKind::InvalidInput,
                    u"This is not a device of the school that this server serves."_s);
    SHANKE_TRY(m_codes->redeem(device.card.user, OneTimeCode::fromText(body["code"_L1].toString())));
    SHANKE_LET(const RevId rev, write(id, card));
    return writtenAnswer(id, rev);
}

Result<RevId> EnrolmentRoutes::write(const DocId& id, const QJsonObject& card)
{
    SHANKE_LET(NodeDatabase* const school, m_databases.find(databaseOf(m_codes->school()).toString()));
    DocumentStore& store = school->store();
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    if (const auto before = store.get(transaction, id)) {
        const auto known = DeviceDocument::fromJson(id, before->body.toObject());
        if (known && known->card.key.toHex() == card["key"_L1].toString().toLatin1())
            return before->rev;
        return fail(ErrorKind::Forbidden, u"device-changed: The school knows another device by this id."_s);
    }
    SHANKE_LET(Body body, Body::fromObject(card));
    SHANKE_LET(const RevId rev, store.put(transaction, Edit{id, std::nullopt, false, std::move(body), {}}));
    SHANKE_TRY(transaction.commit());
    return rev;
}

} // namespace shanke
