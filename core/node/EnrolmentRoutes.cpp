// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/EnrolmentRoutes.h"

#include "node/NodeAnswer.h"
#include "platform/DatabaseNames.h"
#include "platform/Role.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestBody = 16 * 1024;
constexpr RateLimit::Rate WrongCodes{.burst = 5, .perSecond = 1.0 / 60};

Result<QJsonObject> bodyOf(const NodeRequest& request)
{
    if (request.http.body.size() > LargestBody)
        return fail(ErrorKind::TooLarge, u"The request is larger than a device is."_s);
    const QJsonDocument document = QJsonDocument::fromJson(request.http.body);
    if (!document.isObject())
        return fail(ErrorKind::InvalidInput, u"The request body has to be a JSON object."_s);
    return document.object();
}

Failure forbidden(const NodeUser& user, const QString& reason)
{
    return fail(user.name.isEmpty() ? ErrorKind::Unauthorized : ErrorKind::Forbidden, reason);
}

} // namespace

EnrolmentRoutes::EnrolmentRoutes(NodeDatabases& databases, PasswordQueue& checks, const Clock& clock)
    : m_databases(databases), m_checks(checks), m_wrongCodes(WrongCodes, clock)
{
}

void EnrolmentRoutes::setCodes(EnrolmentCodes* codes, SchoolAuthority* roster)
{
    m_codes = codes;
    m_roster = roster;
}

void EnrolmentRoutes::answer(const NodeRequest& request, const Continuation<HttpResponse>& done)
{
    const QString page = request.target.path.size() == 2 ? request.target.path[1] : QString();
    if (!m_codes || (page != u"codes" && page != u"enrol"))
        return done(fail(ErrorKind::NotFound, u"missing"_s));
    if (request.method() != "POST")
        return done(methodNotAllowed("POST"));
    if (page == u"codes")
        done(issue(request));
    else
        enrol(request, done);
}

Result<HttpResponse> EnrolmentRoutes::issue(const NodeRequest& request)
{
    SHANKE_LET(const QJsonObject body, bodyOf(request));
    const QString user = body["user"_L1].toString();
    SHANKE_LET(const auto whom, mayIssue(request.user, UserId(user)));
    SHANKE_LET(const auto issued, m_codes->issue(UserId(user), whom));
    HttpResponse response = couch::jsonResponse(QJsonObject{
        {u"user"_s, user}, {u"code"_s, issued.code.text()}, {u"until"_s, toIsoString(issued.until)}});
    response.status = 201;
    return response;
}

Result<EnrolmentCodes::For> EnrolmentRoutes::mayIssue(const NodeUser& giver, const UserId& user)
{
    const QList<Role> roles = rolesIn(giver.roles);
    const bool mayForAll = giver.isServerAdmin() || roles.contains(roleAt(m_codes->school(), RoleKind::Head));
    if (!mayForAll && !roles.contains(roleAt(m_codes->school(), RoleKind::Approver)))
        return forbidden(
            giver, u"not-head: Codes are given by the head, an approver or the server's administrator."_s);
    if (!giver.name.isEmpty() && giver.name == user.toString())
        return forbidden(giver, u"own-code: Nobody gives a code for a PC of their own. Ask somebody else."_s);
    if (!mayForAll && (isLeader(user) || !m_roster->roster().find(user)))
        return forbidden(giver,
                         u"not-teacher: An approver gives codes for the teachers of the school. Ask the "
                         "head."_s);
    return mayForAll ? EnrolmentCodes::For::Anybody : EnrolmentCodes::For::Teacher;
}

bool EnrolmentRoutes::isLeader(const UserId& user)
{
    const QList<Role> roles = rolesIn(m_roster->rolesOf(user));
    return roles.contains(roleAt(m_codes->school(), RoleKind::Head)) ||
           roles.contains(roleAt(m_codes->school(), RoleKind::Approver));
}

void EnrolmentRoutes::enrol(const NodeRequest& request, const Continuation<HttpResponse>& done)
{
    const auto body = bodyOf(request);
    const QJsonObject card = body.value_or(QJsonObject())["card"_L1].toObject();
    const auto device = body ? deviceIn(card) : Failure(body.error());
    if (!device)
        return done(Failure(device.error()));
    const QString client = request.client;
    if (const auto pause = m_wrongCodes.waitOf(client); !client.isEmpty() && pause.count() > 0)
        return done(tooManyRequests(pause));
    m_wrongCodes.spend(client); // before it is known to be wrong, so that many at a time are many
    const auto open = m_codes->open(device->card().user);
    // Who has a leader's post by now is let in by whoever may let leaders in.
    if (!open || (open->whom == EnrolmentCodes::For::Teacher && isLeader(device->card().user)))
        return done(EnrolmentCodes::notGood());
    const QString typed = (*body)["code"_L1].toString();
    m_checks.check({client, device->card().user.toString(), typed,
                    [=, hash = open->hash] { return OneTimeCode::fromText(typed).matches(hash); }},
                   Continuation<bool>(done.receiver(), [=, this](const Result<bool>& isRight) {
                       if (!isRight || !*isRight)
                           return done(isRight ? EnrolmentCodes::notGood() : Failure(isRight.error()));
                       m_wrongCodes.giveBack(client);
                       done(admit(*device, *open));
                   }));
}

Result<SignedCard> EnrolmentRoutes::deviceIn(const QJsonObject& json) const
{
    const SchoolId& school = m_codes->school();
    SHANKE_LET(const auto card, SignedCard::read(databaseOf(school),
                                                 documentOf(DeviceId(json["device"_L1].toString())), json));
    if (card.card().school != school)
        return fail(ErrorKind::InvalidInput,
                    u"This is not a device of the school that this server serves."_s);
    return card;
}

Result<HttpResponse> EnrolmentRoutes::admit(const SignedCard& card, const EnrolmentCodes::Open& code)
{
    SHANKE_TRY(m_codes->use(card.card().user, code));
    SHANKE_LET(const RevId rev, write(card));
    return writtenAnswer(card.id(), rev);
}

Result<RevId> EnrolmentRoutes::write(const SignedCard& card)
{
    const DatabaseName name = databaseOf(m_codes->school());
    SHANKE_LET(NodeDatabase* const school, m_databases.find(name.toString()));
    DocumentStore& store = school->store();
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    SHANKE_LET(Body body, Body::fromObject(card.document()));
    const Edit edit{card.id(), std::nullopt, false, std::move(body), {}};
    SHANKE_TRY(DeviceVoucher::noteShown(store, transaction, card.card().device));
    const auto before = store.get(transaction, card.id());
    SHANKE_LET(const RevId rev, before ? Result<RevId>(before->rev) : store.put(transaction, edit));
    SHANKE_TRY(transaction.commit());
    m_roster->look();
    return rev;
}

} // namespace shanke
