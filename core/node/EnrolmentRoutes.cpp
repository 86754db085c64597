// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/EnrolmentRoutes.h"

#include "node/NodeAnswer.h"
#include "platform/DatabaseNames.h"

#include <QJsonDocument>

#include <atomic>

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

// In the thread that checks.
bool isOneOf(const std::vector<EnrolmentCodes::Open>& codes, const QString& typed,
             std::atomic<qsizetype>& found)
{
    const OneTimeCode code = OneTimeCode::fromText(typed);
    for (size_t i = 0; i < codes.size(); ++i) {
        if (code.matches(codes[i].hash)) {
            found = qsizetype(i);
            return true;
        }
    }
    return false;
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
    if (!request.user.isServerAdmin())
        return forbidden(request.user, u"not-admin: Only the server's administrator is given codes here. "
                                       "Leaders give theirs in the program, on a PC of their own."_s);
    SHANKE_LET(const auto issued, m_codes->issue(UserId(user)));
    HttpResponse response = couch::jsonResponse(QJsonObject{
        {u"user"_s, user}, {u"code"_s, issued.code.text()}, {u"until"_s, toIsoString(issued.until)}});
    response.status = 201;
    return response;
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
    const UserId user = device->card().user;
    const auto open = m_codes->open(user, m_roster->codesFor(user));
    if (!open)
        return done(Failure(open.error()));
    const QString typed = (*body)["code"_L1].toString();
    // Which of them it is, as the other thread finds; none, where this asking is one with an earlier one.
    const auto found = std::make_shared<std::atomic<qsizetype>>(-1);
    m_checks.check(
        {client, user.toString(), typed, [=, codes = *open] { return isOneOf(codes, typed, *found); }},
        Continuation<bool>(done.receiver(), [=, this](const Result<bool>& isRight) {
            if (!isRight || !*isRight || *found < 0)
                return done(isRight ? EnrolmentCodes::notGood() : Failure(isRight.error()));
            m_wrongCodes.giveBack(client);
            done(admit(*device, (*open)[size_t(*found)]));
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
    SHANKE_LET(const RevId rev, write(card, code.event));
    return writtenAnswer(card.id(), rev);
}

Result<RevId> EnrolmentRoutes::write(const SignedCard& card, const DocId& code)
{
    const DatabaseName name = databaseOf(m_codes->school());
    SHANKE_LET(NodeDatabase* const school, m_databases.find(name.toString()));
    DocumentStore& store = school->store();
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    SHANKE_LET(Body body, Body::fromObject(card.document()));
    const Edit edit{card.id(), std::nullopt, false, std::move(body), {}};
    SHANKE_TRY(DeviceVoucher::noteShown(store, transaction, card.card().device, code));
    const auto before = store.get(transaction, card.id());
    SHANKE_LET(const RevId rev, before ? Result<RevId>(before->rev) : store.put(transaction, edit));
    SHANKE_TRY(transaction.commit());
    m_roster->look();
    return rev;
}

} // namespace shanke
