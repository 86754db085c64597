// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/WriteTransaction.h"
#include "store/StoreValues.h"

namespace shanke {

// Documents that stay in this file: no revisions, no place in the change feed.
class LocalTable
{
public:
    static Result<std::optional<QJsonObject>> find(const ReadSnapshot& snapshot, const QString& id);
    static Result<std::vector<LocalDocument>> all(const ReadSnapshot& snapshot);
    static Result<QStringList> ids(const ReadSnapshot& snapshot);
    static Result<> save(WriteTransaction& transaction, const QString& id, const QJsonObject& content);
    static Result<> remove(WriteTransaction& transaction, const QString& id);
    static Result<> clear(WriteTransaction& transaction);
};

} // namespace shanke
