// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChainPc.h"

#include "support/Must.h"
#include "support/catch.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

AccountSettings accountIn(const QString& user, const QString& name, const PublicKey& county)
{
    AccountSettings account;
    account.user = UserId(user);
    account.name = name;
    account.school = SchoolId(u"fxz"_s);
    account.anchor = Anchor(Anchor::County{county});
    return account;
}

DecisionDraft verdictFor(const DocId& submission, Verdict verdict)
{
    DecisionDraft draft;
    draft.submission = submission;
    draft.verdict = verdict;
    draft.grade = verdict == Verdict::Approved ? u"优"_s : QString();
    if (verdict == Verdict::Returned) {
        draft.reasons = {u"MISSING_SECTION"_s, u"TIME_MISMATCH"_s, u"NO_BOARD"_s};
        draft.note = u"缺难点；共37分钟；补板书。"_s;
    }
    return draft;
}

} // namespace

ChainPc::ChainPc(const QString& user, const QString& name, const PublicKey& county,
                 std::shared_ptr<Clock> clock)
    : m_workspace(accountIn(user, name, county), DeviceKey::make(), std::move(clock)),
      m_card(must(await(m_workspace->devices().own())).card)
{
}

void ChainPc::enter(const QUrl& server, const QString& code)
{
    m_workspace.setServer(server, {}, {});
    must(await(m_workspace->devices().enrol(code)));
}

DocId ChainPc::save(const Record& record, const OpenRecord* before)
{
    if (before)
        return must(await(m_workspace->records().save(before->id, before->rev, record))).id;
    QJsonObject own = record.toJson();
    own.insert(u"author"_s, m_card.user.toString());
    const Record first = Record::fromJson(record.kind(), own).value();
    return must(await(m_workspace->records().save({}, {}, first))).id;
}

DocId ChainPc::submit(const DocId& plan)
{
    return must(await(m_workspace->plans().submit(plan))).id;
}

Result<Decision> ChainPc::decide(const DocId& submission, Verdict verdict)
{
    return await(m_workspace->reviews().decide(verdictFor(submission, verdict)));
}

QString ChainPc::take(ChainPc& to, const QString& folder)
{
    const QString path = folder + u'/' + m_card.user.toString() + QUuid::createUuid().toString(QUuid::Id128);
    must(await(m_workspace->courier().take({{to.card()}, std::nullopt, 0, path})));
    return path;
}

} // namespace shanke::test
