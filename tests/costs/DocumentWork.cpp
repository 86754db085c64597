// SPDX-License-Identifier: GPL-3.0-or-later
#include "costs/DocumentWork.h"

#include "base/CanonicalJson.h"
#include "base/CanonicalObject.h"
#include "revision/Body.h"
#include "sqlite/Statement.h"

#include <QJsonDocument>

#include <atomic>

namespace shanke::test {

namespace {

std::atomic<int> parseCount;
std::atomic<int> canonicalCount;
std::atomic<int> stepCount;

bool isLesson(const QJsonObject& object)
{
    return object.contains(QStringLiteral("header"));
}

} // namespace

void DocumentWork::begin()
{
    parseCount = 0;
    canonicalCount = 0;
    stepCount = 0;
}

int DocumentWork::parses()
{
    return parseCount;
}

int DocumentWork::canonicalisations()
{
    return canonicalCount;
}

int DocumentWork::steps()
{
    return stepCount;
}

} // namespace shanke::test

using namespace shanke;
using namespace shanke::test;

// The names are those of the compiler: QJsonDocument::fromJson, canonicalJson of an object,
// CanonicalObject::of, Body::fromObject, which parses what it has written, and Statement::next.
extern "C" {
QJsonDocument __real__ZN13QJsonDocument8fromJsonERK10QByteArrayP15QJsonParseError(const QByteArray&,
                                                                                  QJsonParseError*);
Result<QByteArray> __real__ZN6shanke13canonicalJsonERK11QJsonObject(const QJsonObject&);
Result<CanonicalObject> __real__ZN6shanke15CanonicalObject2ofERK11QJsonObject(const QJsonObject&);
Result<Body> __real__ZN6shanke4Body10fromObjectERK11QJsonObject(const QJsonObject&);
Result<bool> __real__ZN6shanke9Statement4nextEv(Statement*);

QJsonDocument __wrap__ZN13QJsonDocument8fromJsonERK10QByteArrayP15QJsonParseError(const QByteArray& text,
                                                                                  QJsonParseError* error)
{
    if (text.contains("\"header\":"))
        ++parseCount;
    return __real__ZN13QJsonDocument8fromJsonERK10QByteArrayP15QJsonParseError(text, error);
}

Result<QByteArray> __wrap__ZN6shanke13canonicalJsonERK11QJsonObject(const QJsonObject& object)
{
    if (isLesson(object))
        ++canonicalCount;
    return __real__ZN6shanke13canonicalJsonERK11QJsonObject(object);
}

Result<CanonicalObject> __wrap__ZN6shanke15CanonicalObject2ofERK11QJsonObject(const QJsonObject& object)
{
    if (isLesson(object))
        ++canonicalCount;
    return __real__ZN6shanke15CanonicalObject2ofERK11QJsonObject(object);
}

Result<Body> __wrap__ZN6shanke4Body10fromObjectERK11QJsonObject(const QJsonObject& object)
{
    if (isLesson(object))
        ++parseCount;
    return __real__ZN6shanke4Body10fromObjectERK11QJsonObject(object);
}

Result<bool> __wrap__ZN6shanke9Statement4nextEv(Statement* statement)
{
    ++stepCount;
    return __real__ZN6shanke9Statement4nextEv(statement);
}
}
