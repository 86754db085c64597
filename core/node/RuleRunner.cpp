// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/RuleRunner.h"

#include "base/Log.h"

#include <QHash>
#include <QJSEngine>

#include <array>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Answers the functions that judge and freeze. Every function a rule can reach is frozen first, and what it
// is given is read anew each time (this engine lets a frozen array grow): one document leaves nothing behind
// for the next.
const QString Preparation = uR"js((function (globals) {
    "use strict";
    var parse = JSON.parse;
    function freeze(value) {
        if ((typeof value !== "object" && typeof value !== "function") || value === null || Object.isFrozen(value))
            return value;
        Object.freeze(value);
        Object.getOwnPropertyNames(value).forEach(function (name) {
            var property = Object.getOwnPropertyDescriptor(value, name);
            freeze(property.value);
            freeze(property.get);
            freeze(property.set);
        });
        return value;
    }
    function reasonOf(thrown) {
        if (typeof thrown === "object" && thrown !== null) {
            if (thrown.forbidden !== undefined)
                return ["forbidden", String(thrown.forbidden)];
            if (thrown.unauthorized !== undefined)
                return ["unauthorized", String(thrown.unauthorized)];
        }
        return ["failed", String(thrown)];
    }
    function read(text) { return text === "" ? null : parse(text); }
    function judge(rule, document, before, user, security) {
        try {
            rule(read(document), read(before), read(user), read(security));
            return [];
        } catch (thrown) {
            return reasonOf(thrown);
        }
    }
    freeze(globals);
    return { judge: judge, freeze: freeze };
}))js"_s;

Failure cannotBeRun(const char* code, const QString& why)
{
    return fail(ErrorKind::Forbidden,
                u"%1: The rules of this database cannot be run: %2."_s.arg(QLatin1StringView(code), why));
}

Failure cutShort(RunLimit::Excess excess)
{
    return excess == RunLimit::Excess::Time ? cannotBeRun("rules-too-slow", u"they took too long"_s)
                                            : cannotBeRun("rules-too-big", u"they used too much memory"_s);
}

} // namespace

// One engine and what it compiled.
class RuleRunner::Engine
{
public:
    explicit Engine(RunLimit::Bounds bounds) : m_limit(bounds, [this] { m_engine.setInterrupted(true); })
    {
        const QJSValue prepared = m_engine.evaluate(Preparation).call({m_engine.globalObject()});
        m_judge = prepared.property(u"judge"_s);
        m_freeze = prepared.property(u"freeze"_s);
        if (!m_judge.isCallable())
            qFatal("The engine of the rules cannot be prepared: %s", qPrintable(prepared.toString()));
    }

    bool isUsable() const { return m_isUsable; }

    Result<> check(const QString& function, const RuleCase& asked)
    {
        m_limit.start();
        auto answer = run(function, asked);
        const auto excess = m_limit.finish();
        if (excess == RunLimit::Excess::None)
            return answer;
        m_isUsable = false;
        return cutShort(excess);
    }

private:
    Result<> run(const QString& function, const RuleCase& asked)
    {
        const QJSValue rule = compiled(function);
        if (!rule.isCallable())
            return cannotBeRun("rules-broken", rule.toString());
        const QJSValue answer =
            m_judge.call({rule, QString::fromUtf8(asked.document), QString::fromUtf8(asked.before),
                          QString::fromUtf8(asked.user), QString::fromUtf8(asked.security)});
        const QString word = answer.property(0).toString();
        if (answer.isArray() && answer.property(u"length"_s).toInt() == 0)
            return {};
        const QString reason = answer.property(1).toString();
        if (word == u"forbidden")
            return fail(ErrorKind::Forbidden, reason);
        if (word == u"unauthorized")
            return fail(ErrorKind::Unauthorized, reason);
        return cannotBeRun("rules-broken", answer.isArray() ? reason : answer.toString());
    }

    QJSValue compiled(const QString& function)
    {
        const auto known = m_compiled.constFind(function);
        if (known != m_compiled.cend())
            return *known;
        const QJSValue rule =
            m_freeze.call({m_engine.evaluate(u'(' + function + u"\n)"_s, u"validate_doc_update"_s)});
        m_compiled.insert(function, rule);
        return rule;
    }

    QJSEngine m_engine;
    QJSValue m_judge;
    QJSValue m_freeze;
    QHash<QString, QJSValue> m_compiled;
    bool m_isUsable = true;
    RunLimit m_limit; // last: may interrupt the engine until it is gone
};

RuleRunner::RuleRunner(RunLimit::Bounds bounds) : m_bounds(bounds)
{
}

RuleRunner::~RuleRunner() = default;

Result<> RuleRunner::check(const QString& function, const RuleCase& asked)
{
    if (!m_engine)
        m_engine = std::make_unique<Engine>(m_bounds);
    auto answer = m_engine->check(function, asked);
    if (!m_engine->isUsable()) {
        qCWarning(logNode) << "rules were cut short:" << answer.error().detail;
        m_engine.reset();
    }
    return answer;
}

} // namespace shanke
