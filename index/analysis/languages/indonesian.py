"""Indonesian."""

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.bound import Bound
from index.analysis.languages.phrases import listed
from index.analysis.languages.record import Language, valued, words
from index.model import SmallTalk

INDONESIAN = Language(
    code="id",
    name="Indonesian",
    accents="é",
    stop_words=words(
        """
        ada adalah agar akan aku anda antara apa apakah apabila atas atau bagaimana bagi bahkan
        bahwa baik banyak beberapa begitu belum berapa bila bisa bukan dalam dan dapat dari
        daripada demikian dengan di dia dua guna hal hanya harus hingga ia ialah ini itu jadi
        jangan jika juga kalau kami kamu kapan karena ke kenapa kepada ketika kita lagi lain lalu
        lebih maka mana masih mau mengapa menjadi mereka merupakan meski mungkin namun nya oleh
        pada padahal para per pernah pun saat saja sambil sampai sangat saya se sebab sebagai
        sebelum sebuah sedang sehingga sejak selain selama seluruh semua seorang seperti serta
        sesudah setelah setiap siapa siapakah suatu sudah supaya tanpa telah tentang tersebut
        terhadap tetapi tetap tidak tak untuk yaitu yakni yang
        """
    ),
    question_words={
        AnswerType.COUNT: "berapa (?!lama|harga|biaya|umur|usia|tahun|tinggi|jauh|panjang"
        r"|luas|persen)\w+|jumlah",
        AnswerType.TIME_SPAN: "berapa (?:lama|umur|usia|tahun|hari|jam|bulan)|seberapa (?:lama"
        "|sering|cepat)",
        AnswerType.AMOUNT: r"berapa (?:harga|biaya|gaji|tarif|ongkos)\w*|(?:harga"
        "|biaya)nya berapa",
        AnswerType.EXTENT: "(?:se)?berapa (?:tinggi|jauh|panjang|luas|dalam|besar|berat"
        r"|lebar)\w*",
        AnswerType.DATE: "kapan(?:kah)?|(?:pada )?(?:tahun|tanggal|hari|bulan"
        "|abad) (?:berapa|apa)|jam berapa|pukul berapa",
        AnswerType.PERSON: "siapa(?:kah)?",
        AnswerType.PLACE: "di ?mana(?:kah)?|ke ?mana|dari mana|(?:kota|negara|tempat|daerah"
        "|pulau) (?:mana|apa)",
        AnswerType.REASON: r"mengapa|kenapa|apa (?:sebab|alasan|penyebab)\w*",
        AnswerType.MANNER: r"bagaimana (?:cara|saya)\w*",
        AnswerType.SHARE: "persen|persentase",
    },
    interrogatives="apa|apakah|siapa|berapa|mana",
    negations=words("tidak bukan tak jangan belum tanpa tiada"),
    years=listed(r"tahun #"),
    present=listed("sekarang, saat ini, kini, terbaru, terakhir, berikutnya, hari ini"),
    numbers=valued(
        """
        satu 1, dua 2, tiga 3, empat 4, lima 5, enam 6, tujuh 7, delapan 8, sembilan 9, sepuluh 10,
        sebelas 11, seratus 100, ratus 100, seribu 1000, ribu 1000, juta 1000000, miliar 1000000000
        """
    ),
    ordinals=valued(
        """
        pertama 1, kedua 2, ketiga 3, keempat 4, kelima 5, keenam 6, ketujuh 7, kedelapan 8,
        kesembilan 9, kesepuluh 10
        """
    ),
    bounds={
        Bound.LEAST: listed(
            """
            # (?:atau|dan) (?:lebih|ke atas|seterusnya|di atasnya)(?: baru| tinggi| besar)?,
            # ke atas, (?:minimal|minimum|paling sedikit|setidaknya) #
            """
        ),
        Bound.MOST: listed(
            """
            # (?:atau|dan) (?:lebih (?:lama|rendah|kecil)|kurang|ke bawah), # ke bawah,
            (?:maksimal|maksimum|paling banyak) #
            """
        ),
        Bound.SINCE: listed("sejak(?: tahun)? #"),
        Bound.FROM: listed("(?:mulai|mulai dari|dari)(?: tahun)? #"),
        Bound.UNTIL: listed("(?:hingga|sampai|sampai dengan)(?: tahun)? #"),
        Bound.BOTH: listed(
            """
            (?:dari )?# (?:hingga|sampai|sampai dengan) #, antara # dan #
            """
        ),
    },
    hedges=listed(
        """
        (?:sekitar|kira kira|kurang lebih|hampir|di atas|di bawah) #, (?:lebih|kurang) dari #,
        # (?:dan|atau) #
        """
    ),
    contrasting=words("tapi tetapi"),
    months=listed(
        """
        januari|jan, februari|feb, maret|mar, april|apr, mei, juni|jun, juli|jul, agustus|agu,
        september|sep, oktober|okt, november|nov, desember|des
        """
    ),
    weekdays=listed("senin, selasa, rabu, kamis, jumat, sabtu, minggu"),
    first_person=words("saya aku kami kita"),
    openers=listed(
        r"""
        (?:halo+|hai+|hi|hello|selamat
        (?:pagi|siang|sore|malam)|assalamualaikum|salam|pagi|siang|sore|malam|permisi)(?: (?:teman
        teman|semuanya|semua|kak|min|pak|bot|all|gan|bu)\b)*+, apa kabar, (?:maaf|mohon
        maaf|permisi|sori)(?: (?:mengganggu|sebelumnya|ganggu|kalau|tanya|saya|mau)\b)*+, (?:ingin
        |saya |satu |mau |ada )*+(?:pertanyaan|tanya|nanya)(?:
        (?:singkat|sedikit|dong|nih|ya)\b)*+, (?:jadi|nah|oke|ya|tolong|bantu|btw|oh), saya baru(?:
        di sini)?
        """
    ),
    frames=listed(
        r"""
        (?:bisakah|bisa|dapatkah|bolehkah|boleh|maukah|apakah)(?:
        (?:seseorang|kalian|tolong|orang|anda|kamu|yang|saya|bisa|ada|kak)\b)*+ (?:memberi
        ?tahu|memberitahu|beri tahu|kasih
        tahu|menjelaskan|jelaskan|membantu|bantu|tahu|tau|bertanya|tanya)(?: (?:kepada
        saya|tentang|apakah|saya|kami|dong)\b)*+, (?:apakah )?(?:ada|adakah|siapa)(?: (?:memberi
        tahu|mengetahui|kasih tahu|di sini|orang|yang|tahu|bisa|saya|tau)\b)++, (?:saya |kami |aku
        )*+(?:ingin|mau|penasaran|hendak|perlu|butuh|mencoba|bertanya tanya)(?: (?:mencari
        tahu|mengetahui|menanyakan|informasi|bertanya|tentang|apakah|sekali|tanya|tahu|tau)\b)*+,
        (?:tolong|mohon|harap)(?: (?:informasinya|kasih tahu|beri
        tahu|jelaskan|dibantu|infonya|bantu|saya|info)\b)++, (?:saya )?(?:tidak tahu|tidak
        menemukan|lupa|kurang tahu|tidak ingat), pertanyaan saya(?: (?:adalah|ialah))?, teman saya
        (?:bertanya|ingin tahu), (?:sekadar |hanya )?penasaran
        """
    ),
    closers=listed(
        r"""
        (?:banyak |dan )*+(?:terima ?kasih|makasih+|trims|thanks|tks)(?:
        (?:sebelumnya|bantuannya|banyak|semua|atas|kak|ya)\b)*+, (?:tolong|mohon
        bantuannya|please), (?:salam|hormat saya|sampai jumpa|dadah), (?:ini
        )?(?:penting|mendesak|segera), (?:wk+(?:wk)*|haha+|hehe+|lol+),
        (?:ya|kan|bukan|tidak|tolong|ada yang tahu)
        """
    ),
    particles=listed(
        """
        tolong, mohon, dong, sih, kah, sebenarnya, tepatnya, kira kira, mungkin, nih
        """
    ),
    light_words=listed(
        r"""
        harus, bisa, dapat, boleh, perlu, butuh, mau, ingin, saya, aku, kami, kita, anda, kamu,
        kalian, seseorang, sesuatu, adalah, ada, menjadi, jadi, melakukan, pergi,
        membawa, mengambil, memberi, mendapat\w*, mengatakan, tahu, bertanya, terjadi, disebut,
        bernama, diizinkan, mungkin, cara, jenis, saat ini
        """
    ),
    counted=listed("orang, hal"),
    small_talk={
        SmallTalk.GREETING: listed(
            r"""
            (?:halo+|hai+|hi|selamat (?:pagi|siang|sore|malam)|assalamualaikum|pagi)(?:
            (?:semua|bot|kak)\b)*+, apa kabar
            """
        ),
        SmallTalk.THANKS: listed(
            r"""
            (?:terima ?kasih|makasih+|trims|thanks)(?:
            (?:bantuannya|banyak|semua|atas|bot|ya)\b)*+, (?:bot (?:bagus|pintar)|kerja bagus)
            """
        ),
        SmallTalk.FAREWELL: listed(
            "(?:sampai jumpa|selamat (?:tinggal|malam|tidur)|dadah|bye+)(?: semua)?"
        ),
        SmallTalk.OTHER: listed(
            r"""
            (?:oke?+|ok+|ya+|iya|tidak|nggak|gak|bagus|baik|mantap|keren|sip|mungkin|wk+(?:wk)*|haha+|lol+|sama
            sama|maaf|serius|benar|betul|salah|menarik|mengerti|paham|saya
            juga|wow|selamat|tes|kamu bot|siapa kamu|bot|tentu)(?: (?:makasih|bot|ya)\b)*+
            """
        ),
    },
)
