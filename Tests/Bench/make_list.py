"""Makes a registration list of any length: make_list.py ROWS OUT.xlsx|OUT.csv [--inline]

Fourteen columns as provinces keep them: a merged title, a header row, then products. Texts repeat as they do in real
registers: a producer has about two products, and everything about a producer is the same in each of its rows. The same
arguments always give the same list.
"""

import csv
import datetime
import random
import sys

HEADER = [
    "TT", "Tên sản phẩm", "Tên chủ thể", "Loại chủ thể", "Đại diện", "Địa chỉ", "Xã/phường", "Huyện", "Tỉnh",
    "Điện thoại", "Số sao", "Điểm", "Số quyết định", "Ngày quyết định",
]
PRODUCTS = ["Mật ong", "Cà phê", "Chè Shan tuyết", "Gạo nếp", "Nước mắm", "Miến dong", "Mắc ca sấy", "Trà hoa vàng"]
QUALITIES = ["nguyên chất", "hữu cơ", "sấy khô", "truyền thống", "rang xay", "vùng cao", "lên men tự nhiên"]
KINDS = ["Hợp tác xã", "Công ty TNHH", "Công ty cổ phần", "Hộ kinh doanh", "Tổ hợp tác"]
NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Giàng A Chư", "Lò Văn Dũng", "Phạm Thu Hà", "Vàng Thị Mỷ", "Lê Quang Sơn"]
PLACES = [
    ("Xã Bản Bo", "Huyện Tam Đường", "Tỉnh Lai Châu"), ("Xã Mường Than", "Huyện Than Uyên", "Tỉnh Lai Châu"),
    ("Phường Đoàn Kết", "Thành phố Lai Châu", "Tỉnh Lai Châu"), ("Xã Sin Suối Hồ", "Huyện Phong Thổ", "Tỉnh Lai Châu"),
]


def producer(number, source):
    """Who makes a product: kind, name, representative, address, place and telephone."""
    kind, person = source.choice(KINDS), source.choice(NAMES)
    commune, district, province = source.choice(PLACES)
    amp = " & Cộng sự" if number % 30 == 0 else ""
    address = f"Số {source.randint(1, 999)}, thôn {source.randint(1, 30)}, {commune}, {district}, {province}"
    return (
        f"{kind} nông nghiệp và dịch vụ {number}{amp}", kind, person, address, commune, district, province,
        f"09{number:08d}",
    )


def rows(count, seed=20251121):
    """The products of the list, each a tuple of fourteen values."""
    source = random.Random(seed)
    producers = [producer(number, source) for number in range(max(1, count // 2))]
    for number in range(1, count + 1):
        quote = ' "Hương Rừng"' if source.random() < 0.1 else ""
        name = f"{source.choice(PRODUCTS)} {source.choice(QUALITIES)}{quote}, hộp {source.randint(1, 40) * 25} g ({number})"
        score = round(source.uniform(50, 100), 1)
        stars = 5 if score >= 90 else 4 if score >= 70 else 3
        day = datetime.date(2019, 1, 1) + datetime.timedelta(days=source.randint(0, 2500))
        yield (
            number, name, *source.choice(producers), stars, score, f"{source.randint(1, 4999)}/QĐ-UBND", day,
        )


def write_csv(count, path):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for row in rows(count):
            writer.writerow(row[:-1] + (row[-1].strftime("%d/%m/%Y"),))


def write_workbook(count, path, inline):
    import xlsxwriter

    # In constant memory the library writes texts into the sheet itself.
    book = xlsxwriter.Workbook(path, {"constant_memory": inline})
    sheet = book.add_worksheet("Danh sách")
    bold, date = book.add_format({"bold": True}), book.add_format({"num_format": "dd/mm/yyyy"})
    sheet.merge_range(0, 0, 0, 13, "DANH SÁCH SẢN PHẨM OCOP", bold)
    for column, text in enumerate(HEADER):
        sheet.write_string(1, column, text, bold)
    for index, row in enumerate(rows(count), 2):
        for column, value in enumerate(row):
            if isinstance(value, datetime.date):
                sheet.write_datetime(index, column, value, date)
            elif isinstance(value, str):
                sheet.write_string(index, column, value)
            else:
                sheet.write_number(index, column, value)
    book.close()


if __name__ == "__main__":
    count, path = int(sys.argv[1]), sys.argv[2]
    if path.endswith(".csv"):
        write_csv(count, path)
    else:
        write_workbook(count, path, "--inline" in sys.argv)
