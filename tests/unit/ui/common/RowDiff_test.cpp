// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/RowDiff.h"

#include <random>

using namespace shanke;

namespace {

std::vector<QString> keys(const char* letters)
{
    std::vector<QString> result;
    for (const char* letter = letters; *letter; ++letter)
        result.push_back(QString(QLatin1Char(*letter)));
    return result;
}

// Does what the diff says, as a model would.
std::vector<QString> applied(std::vector<QString> rows, const std::vector<QString>& now)
{
    const RowDiff diff = RowDiff::between(rows, now);
    for (auto range = diff.removed.rbegin(); range != diff.removed.rend(); ++range)
        rows.erase(rows.begin() + range->first, rows.begin() + range->first + range->count);
    for (const RowRange& range : diff.inserted)
        rows.insert(rows.begin() + range.first, now.begin() + range.first,
                    now.begin() + range.first + range.count);
    return rows;
}

} // namespace

TEST_CASE("RowDiff: equal lists need nothing", "[ui][common]")
{
    const RowDiff diff = RowDiff::between(keys("abc"), keys("abc"));
    CHECK(diff.removed.empty());
    CHECK(diff.inserted.empty());
    CHECK(diff.keptFrom == std::vector<int>{0, 1, 2});
}

TEST_CASE("RowDiff: neighbours become one range", "[ui][common]")
{
    const RowDiff diff = RowDiff::between(keys("abcdef"), keys("afxyz"));
    CHECK(diff.removed == std::vector<RowRange>{{1, 4}});
    CHECK(diff.inserted == std::vector<RowRange>{{2, 3}});
}

TEST_CASE("RowDiff: a row that moves to the top is the only one touched", "[ui][common]")
{
    const RowDiff diff = RowDiff::between(keys("abcde"), keys("eabcd"));
    CHECK(diff.removed == std::vector<RowRange>{{4, 1}});
    CHECK(diff.inserted == std::vector<RowRange>{{0, 1}});
}

TEST_CASE("RowDiff: from nothing and to nothing", "[ui][common]")
{
    CHECK(RowDiff::between({}, keys("abc")).inserted == std::vector<RowRange>{{0, 3}});
    CHECK(RowDiff::between(keys("abc"), {}).removed == std::vector<RowRange>{{0, 3}});
}

TEST_CASE("RowDiff: applied to the old list it always gives the new one", "[ui][common]")
{
    std::mt19937 random(20260309);
    for (int round = 0; round < 500; ++round) {
        std::vector<QString> before = keys("abcdefghijklmnop");
        std::vector<QString> now = keys("efghijklmnopqrst");
        std::shuffle(before.begin(), before.end(), random);
        std::shuffle(now.begin(), now.end(), random);
        before.resize(random() % 17);
        now.resize(random() % 17);
        CHECK(applied(before, now) == now);
    }
}
